import { readFragment, type FragmentType } from '../../gql'
import type { ClosingWord } from '../../i18n/workWords'
import type { Say } from '../../i18n/ownWords'
import type { Translate } from '../../i18n/words'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

/** A point of the checklist that stands is named; anything else is said as everywhere. */
export function closingProblems(errors: readonly FragmentType<typeof UserErrorParts>[], say: Say<ClosingWord>, t: Translate): Problem[] {
	return errors.flatMap((error) => {
		const point = readFragment(UserErrorParts, error).facts.find(({ name }) => name === 'point')
		return point ? [{ field: undefined, message: say(`point.${point.value}` as ClosingWord) }] : problemsOf([error], t)
	})
}
