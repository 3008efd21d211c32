import type { Setting } from './code-values';
import { LIVING_ARRANGEMENTS } from './code-values';
import { readable, type ElementReader, type Part, type Unreadable } from './element-reader';
import { UNREADABLE } from '../record/snapshot';

/** The kind of place of a living arrangement. */
export interface PlaceRead {
  readonly setting: Setting | null;
  /** Whether it is a trial home visit; `null` where that cannot be told. */
  readonly trialHomeVisit: boolean | null;
  /** Why AFCARS’s own words do not tell the setting, where they do not. */
  readonly open?: string;
}

const UNKNOWN: PlaceRead = { setting: null, trialHomeVisit: null };
const FLAG: readonly number[] = [0, 1];

/** Read from E113, E117 to E119 and E120. */
export function placeOf(arrangement: Part, reader: ElementReader): PlaceRead {
  const isFosterHome = reader.code(arrangement, 'E113', FLAG);
  const other = reader.code(arrangement, 'E120', [...LIVING_ARRANGEMENTS.keys()]);
  if (isFosterHome === 1 && other === null) return fosterHomeOf(arrangement, reader);
  if (isFosterHome === 1 && other !== UNREADABLE) {
    const message = 'A foster family home (E113) is no other living arrangement.';
    reader.report([...arrangement.path, 'E120'], { code: 'contradiction', message });
    return UNKNOWN;
  }
  const setting = LIVING_ARRANGEMENTS.get(
    isFosterHome === UNREADABLE ? NaN : (readable(other) ?? NaN),
  )?.value;
  return setting ? { setting, trialHomeVisit: setting === 'placedAtHome' } : UNKNOWN;
}

/** What kind of foster family home it is; wherever it is, it is no trial home visit. */
function fosterHomeOf(arrangement: Part, reader: ElementReader): PlaceRead {
  const [relative, preAdoptive, kin] = ['E117', 'E118', 'E119'].map((element) =>
    reader.code(arrangement, element, FLAG),
  );
  const setting = fosterSetting(relative, preAdoptive, kin);
  const open = setting ? undefined : whyOpen(relative, preAdoptive, kin);
  return { setting, trialHomeVisit: false, ...(open ? { open } : {}) };
}

type Flag = number | null | Unreadable | undefined;

function fosterSetting(relative: Flag, preAdoptive: Flag, kin: Flag): Setting | null {
  if (relative === 1 && preAdoptive === 0) return 'relativeFosterFamilyHome';
  if (relative === 0 && preAdoptive === 1) return 'preAdoptiveHome';
  if (relative === 0 && preAdoptive === 0 && kin === 0) return 'nonRelativeFosterFamilyHome';
  return null;
}

function whyOpen(relative: Flag, preAdoptive: Flag, kin: Flag): string {
  if (relative === 1 && preAdoptive === 1)
    return 'The home is a relative’s (E117) and pre-adoptive (E118); the record names one kind of place.';
  if (relative === 0 && preAdoptive === 0 && kin === 1)
    return 'AFCARS counts a kin’s home (E119) neither as a relative’s nor as a non-relative’s; the record knows these two.';
  return 'Whether the foster family home is a relative’s, pre-adoptive or a kin’s (E117 to E119) is not given.';
}
