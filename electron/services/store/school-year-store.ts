import type {
  SchoolYear,
  StoredClosedPeriod,
  StoredSchoolYear,
} from '../../../core/timetable/school-year';

/** School years with their closed periods. */
export type SchoolYearStore = {
  /** The school year that has begun last on a date (`YYYY-MM-DD`), with its own closed periods. */
  schoolYear(date: string): StoredSchoolYear | undefined;
  addSchoolYear(schoolYear: Omit<SchoolYear, 'closed'>): void;
  changeSchoolYear(id: string, change: Omit<SchoolYear, 'id' | 'label' | 'closed'>): void;
  addClosedPeriod(schoolYearId: string, period: StoredClosedPeriod): void;
  removeClosedPeriod(id: string): void;

  /** The newest first. */
  schoolYears(): readonly StoredSchoolYear[];
};
