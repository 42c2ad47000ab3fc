/** What is done with the clocks of a case: one part, loaded with its page. */
export { EndClock } from './EndClock'
export { EndedClocks } from './EndedClocks'
