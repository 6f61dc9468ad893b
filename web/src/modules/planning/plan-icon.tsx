const paths = {
  indent: 'M2.5 3.5h11M7.5 7h6M7.5 10h6M2.5 13h11M2.5 6.8l2.5 1.9-2.5 1.9z',
  outdent: 'M2.5 3.5h11M7.5 7h6M7.5 10h6M2.5 13h11M5 6.8L2.5 8.7 5 10.6z',
  unlink: 'M7 5l1.5-1.5a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.5 1.5a2.8 2.8 0 0 1-4-4L5 7M3 3l10 10',
  remove: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 9h5.8l.6-9',
  redo: 'M13 6.5H6.5a3.5 3.5 0 0 0 0 7H10M10.5 4L13 6.5 10.5 9',
} as const;
export type PlanIconName = keyof typeof paths;

/** Signs that only the plan uses; they come with its page. */
export function PlanIcon({ name }: { readonly name: PlanIconName }) {
  return (
    <svg
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
