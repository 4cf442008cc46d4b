import { describe, expect, it } from 'vitest';
import { practitionerName } from '../../../../subgraphs/scheduling/domain/practitioner.ts';
import { slotStatus } from '../../../../subgraphs/scheduling/domain/slot.ts';
import {
  isCancellable,
  type AppointmentStatus,
} from '../../../../subgraphs/scheduling/domain/appointment.ts';

const TEN = Date.parse('2026-11-23T10:00:00+03:00');
const at = (offset: number) => TEN + offset;

const slot = (taken: boolean) => ({
  id: 'slot',
  practitionerId: 'practitioner',
  facilityId: 'facility',
  organizationId: 'organization',
  start: new Date(TEN),
  end: new Date(at(1_800_000)),
  taken,
});

describe('a slot', () => {
  it.each([
    ['free the moment before it begins', false, at(-1), 'FREE'],
    ['busy once it begins', false, at(0), 'BUSY'],
    ['busy after it', false, at(3_600_000), 'BUSY'],
    ['busy while somebody has it', true, at(-1), 'BUSY'],
  ])('is %s', (_, taken, now, status) => {
    expect(slotStatus(slot(taken), now)).toBe(status);
  });
});

describe('an appointment', () => {
  it.each<[string, AppointmentStatus, number, boolean]>([
    ['cancellable the moment before it begins', 'BOOKED', at(-1), true],
    ['not cancellable once it begins', 'BOOKED', at(0), false],
    ['not cancellable when it is cancelled', 'CANCELLED', at(-1), false],
    ['not cancellable when it has taken place', 'FULFILLED', at(-1), false],
    ['not cancellable when the patient did not come', 'NOSHOW', at(-1), false],
  ])('is %s', (_, status, now, expected) => {
    expect(isCancellable({ status, start: new Date(TEN) }, now)).toBe(expected);
  });
});

describe("a specialist's name", () => {
  const name = { id: 'id', family: 'Ёршова', given: 'Анна', patronymic: 'Павловна', prefix: null };

  it('reads as Russians write it', () => {
    expect(practitionerName(name)).toBe('Ёршова Анна Павловна');
  });

  it('begins with the title, and leaves out what is not known', () => {
    expect(
      practitionerName({ ...name, family: 'Smith', given: 'Jane', patronymic: null, prefix: 'Dr.' }),
    ).toBe('Dr. Smith Jane');
  });
});
