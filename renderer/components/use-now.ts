import { useEffect, useState } from 'react';

const EVERY_MS = 5_000;

/** The current minute as an ISO instant; redraws when the minute changes, at most 5 s late. */
export function useNow(): string {
  const [now, setNow] = useState(currentMinute);
  useEffect(() => {
    const timer = setInterval(() => setNow(currentMinute()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function currentMinute(): string {
  return `${new Date().toISOString().slice(0, 16)}:00Z`;
}
