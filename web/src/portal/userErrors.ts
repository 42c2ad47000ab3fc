import { graphql, readFragment, type FragmentType } from '../gql'
import type { UserErrorCode } from '../gql/graphql'
import type { Translate, Word } from '../i18n/words'
import type { Problem } from '../ui/ErrorSummary'

export const UserErrorParts = graphql(`
	fragment UserErrorParts on UserError {
		code
		path
		facts {
			name
			value
		}
	}
`)

/** What is said of a code: the types see to it that every one has its sentence, and a newer portal's is named. */
function sentence(code: UserErrorCode, t: Translate): string {
	const word: Word = `problem.${code}` as const
	const said = t(word, { code })
	return said === word ? t('problem.other', { code }) : said
}

/** The portal's coded refusals as sentences, each tied to the field it is about. */
export function problemsOf(
	errors: readonly FragmentType<typeof UserErrorParts>[],
	t: Translate,
	labelOf: (field: string) => string | undefined = () => undefined,
): Problem[] {
	return errors.map((error) => {
		const { code, path } = readFragment(UserErrorParts, error)
		const field = path.join('.') || undefined
		const label = field === undefined ? undefined : (labelOf(field) ?? labelOf(path[0] ?? ''))
		const message = sentence(code, t)
		return { field, message: label ? `${label}: ${message}` : message }
	})
}
