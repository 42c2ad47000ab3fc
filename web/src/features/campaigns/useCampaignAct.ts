import type { TypedDocumentNode } from 'urql'
import { readFragment, type FragmentType } from '../../gql'
import { isCampaignWord, useCampaignWords, type SayCampaign } from '../../i18n/campaignWords'
import { useWords, type Translate } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf, UserErrorParts } from '../../portal/userErrors'
import type { Problem } from '../../ui/ErrorSummary'

type Errors = readonly FragmentType<typeof UserErrorParts>[]

const hasErrors = (value: unknown): value is { userErrors: Errors } => typeof value === 'object' && value !== null && 'userErrors' in value

/** Refusals as sentences that say what to do: by the rule that was broken, by what it cannot become any more, then by the code. */
export function campaignProblems(errors: Errors, t: Translate, say: SayCampaign): Problem[] {
	const general = problemsOf(errors, t)
	return errors.map((error, index) => {
		const { code, path, facts } = readFragment(UserErrorParts, error)
		const told = Object.fromEntries(facts.map(({ name, value }) => [name, value]))
		const word = [`rule.${told['rule']}`, `problem.${code}.${told['to']}`, `problem.${code}`].find(isCampaignWord)
		return { field: path.at(-1), message: word && isCampaignWord(word) ? say(word, told) : (general[index]?.message ?? code) }
	})
}

/** An act on a campaign: what stands against it, or nothing; undefined when no answer came. */
export function useCampaignAct<Data extends object, Input extends { idempotencyKey: string }>(document: TypedDocumentNode<Data, { input: Input }>) {
	const { say } = useCampaignWords()
	const { t } = useWords()
	const { act, state } = useAct(document)
	const send = async (input: Omit<Input, 'idempotencyKey'>): Promise<Problem[] | undefined> => {
		const data = await act(input)
		const payload = data && Object.values(data).find(hasErrors)
		return payload && campaignProblems(payload.userErrors, t, say)
	}
	return { send, state }
}
