import { graphql } from '../../gql'
import { useReadingRoomWords } from '../../i18n/readingRoomWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'

const AcknowledgeAppeal = graphql(`
	mutation AcknowledgeAppeal($input: AcknowledgeAppealInput!) {
		acknowledgeAppeal(input: $input) {
			appeal {
				id
				acknowledgedAt
				reference
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** The one thing a body is asked for: that it says it has the appeal. */
export function AcknowledgeForm({ appeal, onDone }: { appeal: string; onDone: () => void }) {
	const { say } = useReadingRoomWords()
	const { t } = useWords()
	const { act, state } = useAct(AcknowledgeAppeal)
	const fields = useFields({ reference: '' })
	const acknowledge = async () => {
		const payload = (await act({ appeal, reference: fields.values.reference.trim() || null }))?.acknowledgeAppeal
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (!payload.appeal) return
		announce(say('acknowledge.done'))
		onDone()
	}
	return (
		<Form sheet title={say('problems')} problems={fields.problems} onSend={() => void acknowledge()} head={<h2>{say('acknowledge')}</h2>}>
			<TextField label={say('acknowledge.reference')} hint={say('acknowledge.hint')} maxLength={100} {...fields.typed('reference')} />
			<FormEnd state={state} save={say('acknowledge')} />
		</Form>
	)
}
