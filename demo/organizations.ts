import { demoId } from './demo-id.ts';

/** The organisations of the demo; all invented. */
export const DEMO_CLINIC = {
  id: demoId('organization/clinic'),
  name: 'Клиника «Опора»',
  kind: 'CLINIC',
} as const;
export const DEMO_OTHER_CLINIC = {
  id: demoId('organization/other-clinic'),
  name: 'Поликлиника «Берёзовая роща»',
  kind: 'CLINIC',
} as const;
export const DEMO_LAB = { id: demoId('organization/lab'), name: 'Лаборатория «Капля»', kind: 'LAB' } as const;
export const DEMO_INSURER = {
  id: demoId('organization/insurer'),
  name: 'Страховое общество «Тихая гавань»',
  kind: 'INSURER',
} as const;
export const DEMO_OTHER_INSURER = {
  id: demoId('organization/other-insurer'),
  name: 'Страховой дом «Маяк»',
  kind: 'INSURER',
} as const;

export const DEMO_ORGANIZATIONS = [
  DEMO_CLINIC,
  DEMO_OTHER_CLINIC,
  DEMO_LAB,
  DEMO_INSURER,
  DEMO_OTHER_INSURER,
];
