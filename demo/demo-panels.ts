/** One measurement of a panel: LOINC code, name, value, UCUM unit, reference range. */
export interface PanelItem {
  readonly loinc: string;
  readonly name: string;
  /** A decimal as a laboratory writes it, or words. */
  readonly value: string;
  readonly unit: string | null;
  readonly ucum: string | null;
  readonly low: string | null;
  readonly high: string | null;
  readonly interpretation: 'N' | 'H' | 'L' | 'A' | null;
}

export interface Panel {
  readonly loinc: string;
  readonly name: string;
  readonly items: readonly PanelItem[];
}

const quantity = (
  loinc: string,
  name: string,
  value: string,
  [unit, ucum]: readonly [string, string],
  [low, high]: readonly [string | null, string | null],
): PanelItem => ({
  loinc,
  name,
  value,
  unit,
  ucum,
  low,
  high,
  interpretation: interpretationOf(Number(value), low, high),
});

const finding = (loinc: string, name: string, value: string, interpretation: 'N' | 'A'): PanelItem => ({
  loinc,
  name,
  value,
  unit: null,
  ucum: null,
  low: null,
  high: null,
  interpretation,
});

const GRAMS_PER_LITRE = ['г/л', 'g/L'] as const;
const MILLIMOLES = ['ммоль/л', 'mmol/L'] as const;
const GIGA_PER_LITRE = ['10⁹/л', '10*9/L'] as const;
const TERA_PER_LITRE = ['10¹²/л', '10*12/L'] as const;

export const BLOOD_COUNT: Panel = {
  loinc: '58410-2',
  name: 'Общий анализ крови',
  items: [
    quantity('718-7', 'Гемоглобин', '128', GRAMS_PER_LITRE, ['120', '150']),
    quantity('789-8', 'Эритроциты', '4.62', TERA_PER_LITRE, ['3.90', '5.10']),
    quantity('6690-2', 'Лейкоциты', '10.4', GIGA_PER_LITRE, ['4.0', '9.5']),
    quantity('777-3', 'Тромбоциты', '243', GIGA_PER_LITRE, ['180', '360']),
  ],
};

export const BIOCHEMISTRY: Panel = {
  loinc: '24323-8',
  name: 'Биохимический анализ крови',
  items: [
    quantity('14749-6', 'Глюкоза', '5.40', MILLIMOLES, ['4.10', '5.90']),
    quantity('14682-9', 'Креатинин', '71', ['мкмоль/л', 'umol/L'], ['53', '97']),
    quantity('14647-2', 'Холестерин общий', '6.1', MILLIMOLES, [null, '5.2']),
    quantity('1742-6', 'Аланинаминотрансфераза', '22', ['Ед/л', 'U/L'], [null, '35']),
  ],
};

export const THYROID: Panel = {
  loinc: '24348-5',
  name: 'Гормоны щитовидной железы',
  items: [
    quantity('3016-3', 'Тиреотропный гормон', '2.14', ['мМЕ/л', 'm[IU]/L'], ['0.40', '4.00']),
    quantity('14920-3', 'Тироксин свободный', '14.2', ['пмоль/л', 'pmol/L'], ['9.0', '19.0']),
  ],
};

export const HIV_TEST: Panel = {
  loinc: '75622-1',
  name: 'Антитела к ВИЧ',
  items: [finding('56888-1', 'Антитела к ВИЧ 1 и 2 и антиген p24', 'не обнаружены', 'N')],
};

export const CHLAMYDIA_TEST: Panel = {
  loinc: '45067-8',
  name: 'Хламидии, выявление ДНК',
  items: [finding('21613-5', 'ДНК Chlamydia trachomatis', 'не обнаружена', 'N')],
};

export const ULTRASOUND: Panel = { loinc: '24556-5', name: 'УЗИ органов брюшной полости', items: [] };

function interpretationOf(value: number, low: string | null, high: string | null): 'N' | 'H' | 'L' {
  if (low !== null && value < Number(low)) return 'L';
  return high !== null && value > Number(high) ? 'H' : 'N';
}

/**
 * The same panel, measured in somebody else; findings in words stay as they are.
 * @param factor what each value is multiplied by
 */
export function measuredAnew(panel: Panel, factor: () => number): Panel {
  return {
    ...panel,
    items: panel.items.map((item) => {
      if (item.ucum === null) return item;
      const decimals = item.value.split('.')[1]?.length ?? 0;
      const value = (Number(item.value) * factor()).toFixed(decimals);
      return { ...item, value, interpretation: interpretationOf(Number(value), item.low, item.high) };
    }),
  };
}
