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

const words: Record<UserErrorCode, Word> = {
	NOT_FOUND: 'problem.NOT_FOUND',
	INVALID: 'problem.INVALID',
	ILLEGAL_TRANSITION: 'problem.ILLEGAL_TRANSITION',
	ALREADY_DECIDED: 'problem.ALREADY_DECIDED',
	IDEMPOTENCY_KEY_REUSED: 'problem.IDEMPOTENCY_KEY_REUSED',
	CONSENT_MISSING: 'problem.CONSENT_MISSING',
	ROUTE_NO_LONGER_VALID: 'problem.ROUTE_NO_LONGER_VALID',
	STEP_UP_REQUIRED: 'problem.STEP_UP_REQUIRED',
	SECOND_PERSON_REQUIRED: 'problem.SECOND_PERSON_REQUIRED',
	TRY_AGAIN: 'problem.TRY_AGAIN',
	LEGAL_HOLD: 'problem.LEGAL_HOLD',
	WAY_UNKNOWN: 'problem.WAY_UNKNOWN',
	APPROVAL_ENDED: 'problem.APPROVAL_ENDED',
	REVEAL_LIMIT: 'problem.REVEAL_LIMIT',
	LEGAL_BASIS_MISSING: 'problem.LEGAL_BASIS_MISSING',
}

/** The portal's coded refusals as sentences, each tied to the field it is about. */
export function problemsOf(
	errors: readonly FragmentType<typeof UserErrorParts>[],
	t: Translate,
	labelOf: (field: string) => string | undefined = () => undefined,
): Problem[] {
	return errors.map((error) => {
		const { code, path } = readFragment(UserErrorParts, error)
		const known = words[code] ?? 'problem.other'
		const field = path.join('.') || undefined
		const label = field === undefined ? undefined : (labelOf(field) ?? labelOf(path[0] ?? ''))
		const message = t(known, { code })
		return { field, message: label ? `${label}: ${message}` : message }
	})
}
