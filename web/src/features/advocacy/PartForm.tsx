import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'

const Save = graphql(`
	mutation SaveSubmissionPart($input: SaveSubmissionPartInput!) {
		saveSubmissionPart(input: $input) {
			submission {
				id
				...SubmissionCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Words as the portal counts them: what stands between spaces. */
export function wordsIn(text: string): number {
	return text.split(/\s+/).filter(Boolean).length
}

type Props = { part: { id: string; version: number; text: string; budget: number }; onDone: () => void }

/** The text of one part, with its words counted while it is typed. */
export function PartForm({ part, onDone }: Props) {
	const { say } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const { act, state } = useAct(Save)
	const fields = useFields({ text: part.text })
	const words = wordsIn(fields.values.text)
	const prefix = `text-${part.id}`
	const send = async () => {
		const payload = (await act({ part: part.id, version: part.version, text: fields.values.text }))?.saveSubmissionPart
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (!payload.submission) return
		announce(say('submission.saved'))
		onDone()
	}
	return (
		<Form title={say('problem.title')} problems={fields.problems} prefix={prefix} onSend={() => void send()}>
			<TextArea label={say('part.text')} hint={say('part.words', { words, budget: part.budget })} rows={8} {...fields.typed('text')} name={`${prefix}-text`} />
			<FormEnd state={state} save={say('part.save')} />
		</Form>
	)
}
