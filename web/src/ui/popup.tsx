import {
  type HTMLAttributes,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';

const gapPx = 4;
const edgePx = 8;

/** Below the control and in line with its end, or above it where there is more room. */
function place(popup: HTMLElement, anchor: HTMLElement): void {
  const beside = anchor.getBoundingClientRect();
  const width = popup.offsetWidth;
  const below = window.innerHeight - beside.bottom - gapPx - edgePx;
  const above = beside.top - gapPx - edgePx;
  const isAbove = popup.scrollHeight > below && above > below;
  const left = Math.min(Math.max(edgePx, beside.right - width), window.innerWidth - width - edgePx);
  popup.style.maxHeight = `${Math.max(120, isAbove ? above : below)}px`;
  popup.style.left = `${Math.max(edgePx, left)}px`;
  popup.style.top = isAbove ? 'auto' : `${beside.bottom + gapPx}px`;
  popup.style.bottom = isAbove ? `${window.innerHeight - beside.top + gapPx}px` : 'auto';
}

/** Shows the element in front of everything and keeps it beside its control. */
function usePlace(popup: RefObject<HTMLElement | null>, anchor: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const [own, beside] = [popup.current, anchor.current];
    if (own === null || beside === null) return undefined;
    own.showPopover();
    const follow = () => place(own, beside);
    follow();
    window.addEventListener('resize', follow);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', follow);
      window.removeEventListener('scroll', follow, { capture: true });
    };
  }, [popup, anchor]);
}

interface PopupProps extends HTMLAttributes<HTMLDivElement> {
  /** The control that opened it; it gets the focus back. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A layer beside a control, in front of dialogs too. Esc, a press elsewhere and leaving it with the focus close it. */
export function Popup({ anchor, onClose, children, ...rest }: PopupProps) {
  const own = useRef<HTMLDivElement>(null);
  usePlace(own, anchor);
  useEffect(() => {
    if (own.current?.contains(document.activeElement) !== true) own.current?.focus();
  }, []);
  useEffect(() => {
    const isOurs = (target: EventTarget | null) =>
      target instanceof Node &&
      (own.current?.contains(target) === true || anchor.current?.contains(target) === true);
    const onPress = (event: PointerEvent) => {
      if (!isOurs(event.target)) onClose();
    };
    document.addEventListener('pointerdown', onPress, true);
    return () => document.removeEventListener('pointerdown', onPress, true);
  }, [anchor, onClose]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is inside has the roles; the keys close it
    <div
      {...rest}
      ref={own}
      popover="manual"
      tabIndex={-1}
      onKeyDown={(event: KeyboardEvent<HTMLDivElement>) => {
        rest.onKeyDown?.(event);
        // Shortcuts of the page, and the grid or dialog behind it, do not hear what is pressed here.
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        anchor.current?.focus();
        onClose();
      }}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (next !== null && !event.currentTarget.contains(next) && next !== anchor.current) onClose();
      }}
    >
      {children}
    </div>
  );
}
