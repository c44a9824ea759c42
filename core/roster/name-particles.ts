const PARTICLES = new Set(
  'd da das de del della den der des di do dos du el al ben bin l la le les lo ten van von y zu'.split(
    ' ',
  ),
);

/** Whether a folded word is a particle: common to too many names to tell them apart. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
