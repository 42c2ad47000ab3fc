import { graphql } from '../../gql'
import type { SubmissionSize } from '../../gql/graphql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'

const Start = graphql(`
	mutation StartSubmission($input: StartSubmissionInput!) {
		startSubmission(input: $input) {
			submission {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const sizes: readonly SubmissionSize[] = ['JOINT', 'SINGLE']

/** Starts a submission to a day of the calendar. */
export function StartSubmission({ sessions, onDone }: { sessions: readonly { id: string; name: string; startsOn?: string | null }[]; onDone: () => void }) {
	const { say } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const { act, state } = useAct(Start)
	const fields = useFields({ title: '', session: '', size: 'JOINT' as SubmissionSize })
	const send = async () => {
		const payload = (await act(fields.values))?.startSubmission
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (!payload.submission) return
		announce(say('submission.saved'))
		onDone()
	}
	const named = (name: 'title' | 'session') => ({ ...fields.typed(name), name: `submission-${name}` })
	return (
		<Form title={say('problem.title')} problems={fields.problems} prefix="submission" onSend={() => void send()}>
			<TextField label={say('submission.title')} maxLength={120} {...named('title')} />
			<SelectField label={say('submission.session')} empty={say('choose')} {...named('session')}>
				{sessions.map(({ id, name, startsOn }) => (
					<option key={id} value={id}>
						{startsOn}: {name}
					</option>
				))}
			</SelectField>
			<OneOf label={say('submission.size')} {...fields.chosen('size')} name="submission-size" options={sizes.map((value) => ({ value, label: say(`size.${value}`) }))} />
			<FormEnd state={state} save={say('submission.save')} />
		</Form>
	)
}
