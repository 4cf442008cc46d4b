import type { ResultCategory } from '../subgraphs/_policy/types.ts';
import type { SecurityLabel } from '../subgraphs/lab-results/domain/result.ts';
import { createCrowdRandom, type CrowdRandom } from './crowd-random.ts';
import {
  BIOCHEMISTRY,
  BLOOD_COUNT,
  CHLAMYDIA_TEST,
  HIV_TEST,
  measuredAnew,
  THYROID,
  ULTRASOUND,
  type Panel,
} from './demo-panels.ts';
import type { DemoReport } from './seed-lab-results.ts';

interface Study {
  readonly panel: Panel;
  readonly weight: number;
  readonly category?: ResultCategory;
  /** What the laboratory writes on it. */
  readonly labels: readonly SecurityLabel[];
  readonly conclusion?: string;
}

const STUDIES: readonly Study[] = [
  { panel: BLOOD_COUNT, weight: 40, labels: ['N'] },
  { panel: BIOCHEMISTRY, weight: 25, labels: ['N'] },
  { panel: THYROID, weight: 15, labels: ['N'] },
  {
    panel: ULTRASOUND,
    weight: 12,
    category: 'INSTRUMENTAL',
    labels: ['N'],
    conclusion: 'Эхографических признаков патологии не выявлено.',
  },
  { panel: HIV_TEST, weight: 5, labels: ['HIV'] },
  { panel: CHLAMYDIA_TEST, weight: 3, labels: ['STD'] },
];
const WHOLE_WEIGHT = STUDIES.reduce((sum, { weight }) => sum + weight, 0);
const UNLABELLED = 0.04;
const HIDDEN = 0.02;
const OTHER_RESTRICTED: readonly SecurityLabel[] = ['PSY', 'SUD', 'SEX', 'GDIS', 'SDV'];

/** None to four results of one of the crowd. */
export function crowdReports(key: string): readonly DemoReport[] {
  const random = createCrowdRandom(`results/${key}`);
  const days = new Set(Array.from({ length: random.integer(0, 4) }, () => random.integer(1, 700)));
  return [...days].map((daysAgo) => reportOf(key, daysAgo, random));
}

function reportOf(patient: string, daysAgo: number, random: CrowdRandom): DemoReport {
  const { panel, category, labels, conclusion } = studyAt(random.fraction() * WHOLE_WEIGHT);
  return {
    patient,
    daysAgo,
    panel: measuredAnew(panel, () => 0.75 + random.fraction() / 2),
    ...(category && { category }),
    ...(conclusion && { conclusion }),
    labels: labelsOf(labels, random),
    hidden: daysAgo > 1 && random.chance(HIDDEN),
  };
}

function studyAt(weight: number): Study {
  let passed = 0;
  for (const study of STUDIES) {
    passed += study.weight;
    if (weight < passed) return study;
  }
  throw new RangeError('There is no study of such a weight.');
}

function labelsOf(usual: readonly SecurityLabel[], random: CrowdRandom): readonly SecurityLabel[] {
  if (random.chance(UNLABELLED)) return [];
  return random.chance(0.03) ? [random.pick(OTHER_RESTRICTED)] : usual;
}
