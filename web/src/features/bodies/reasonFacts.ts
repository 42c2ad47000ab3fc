import { dayAndTime } from '../../i18n/moments'
import type { Say } from '../../i18n/ownWords'
import type { BodyWord } from '../../i18n/bodyWords'
import type { Language } from '../../i18n/words'

type Fact = { name: string; value: string }

export type Names = ReadonlyMap<string, string>

/** Joins as the language does, with a comma: the order is the portal's. */
const listed = (values: readonly string[]) => values.join(', ')

/** The facts of a reason as its sentence takes them: codes become names, instants become times of Nairobi. */
export function spoken(facts: readonly Fact[], names: Names, say: Say<BodyWord>, language: Language, now: number): Record<string, string> {
	return Object.fromEntries(
		facts.map(({ name, value }) => {
			const codes = value.split(' ').filter(Boolean)
			if (name === 'groups') return [name, listed(codes.map((code) => say(`group.of.${code}` as BodyWord)))]
			if (name === 'bodies' || name === 'instead') return [name, listed(codes.map((code) => names.get(code) ?? code))]
			return [name, name === 'until' ? dayAndTime(value, language, now) : value]
		}),
	)
}
