import { useMemo } from 'react';
import { useLocale } from '../language/index.ts';
import {
  dayOf,
  formatBytes,
  formatDay,
  formatInstant,
  formatList,
  formatLongDay,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatRelative,
  formatRoundMoney,
} from './format.ts';

/** The formatting functions in the language, zone and day of the reader. */
export function useFormat() {
  const { language, timeZone, today } = useLocale();
  return useMemo(
    () => ({
      day: (day: string) => formatDay(day, language, today),
      dayOfInstant: (instant: string) => formatDay(dayOf(instant, timeZone), language, today),
      longDay: (day: string) => formatLongDay(day, language),
      month: (day: string) => formatMonth(day, language),
      instant: (instant: string) => formatInstant(instant, language, timeZone, today),
      relative: (instant: string) => formatRelative(instant, language, Date.now()),
      number: (value: number, decimals?: number) => formatNumber(value, language, decimals),
      money: (cents: number, hasCents?: boolean) => formatMoney(cents, language, hasCents),
      roundMoney: (cents: number) => formatRoundMoney(cents, language),
      percent: (ratio: number, decimals?: number) => formatPercent(ratio, language, decimals),
      bytes: (bytes: number) => formatBytes(bytes, language),
      list: (items: readonly string[]) => formatList(items, language),
    }),
    [language, timeZone, today],
  );
}
export type Format = ReturnType<typeof useFormat>;
