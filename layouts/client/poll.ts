// Looks for something again and again, at a pace that is polite to the host and to the reader's battery.

/** Milliseconds. */
const pace = { first: 5_000, shortest: 60_000, longest: 600_000, growth: 1.5 };

/**
 * Calls `look` soon, then every minute, and less and less often while it finds nothing (false) or fails. Rests while the
 * page is hidden or the device is offline; `away` is told of that, and of a look for which there was no line (TypeError).
 */
export function poll(look: () => Promise<boolean>, away: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = pace.first;
  let next = Date.now() + pause;
  const plan = () => {
    clearTimeout(timer);
    if (!navigator.onLine) away();
    else if (!document.hidden) timer = setTimeout(go, Math.max(0, next - Date.now()));
  };
  const go = async () => {
    const found = await look().catch((error: unknown) => {
      if (error instanceof TypeError) away();
      return false;
    });
    pause = found ? pace.shortest : Math.min(Math.max(pause * pace.growth, pace.shortest), pace.longest);
    // Readers who opened the page together do not come back together.
    next = Date.now() + pause * (0.8 + Math.random() * 0.4);
    plan();
  };
  const lineChanged = () => {
    next = 0;
    plan();
  };
  document.addEventListener("visibilitychange", plan);
  addEventListener("online", lineChanged);
  addEventListener("offline", lineChanged);
  plan();
}
