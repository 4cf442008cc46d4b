export * from './types.ts';
export { decide } from './decide.ts';
export { ageBandOn, ageOn, type AgeBand } from './age-band.ts';
export { moscowDate } from './civil-time.ts';
export type { BirthdayChange } from './birthday-changes.ts';
export { patientOutlook, type PatientOutlook, type PatientsChange } from './patient-outlook.ts';
export { isRepresentationInForce, wardsAges, type Ward } from './representation-in-force.ts';
export {
  representationOutlook,
  type RepresentationOutlook,
  type RepresentativesChange,
} from './representation-outlook.ts';
export { isRestricted } from './restricted-result.ts';
