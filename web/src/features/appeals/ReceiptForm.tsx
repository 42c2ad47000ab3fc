import { graphql } from '../../gql'
import { useAppealWords } from '../../i18n/appealWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'
import { appealProblems } from './appealProblems'

const RecordAcknowledgement = graphql(`
	mutation RecordAcknowledgement($input: RecordAcknowledgementInput!) {
		recordAcknowledgement(input: $input) {
			appeal {
				id
				...AppealParts
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Puts down that a body acknowledged an appeal outside the portal. */
export function ReceiptForm({ sending, onDone }: { sending: string; onDone: () => void }) {
	const { say } = useAppealWords()
	const { t } = useWords()
	const { act, state } = useAct(RecordAcknowledgement)
	const fields = useFields({ reference: '' })
	const record = async () => {
		const payload = (await act({ sending, reference: fields.values.reference.trim() || null }))?.recordAcknowledgement
		if (!payload) return
		fields.setProblems(appealProblems(payload.userErrors, t, say))
		if (!payload.appeal) return
		announce(say('acknowledge.done'))
		onDone()
	}
	return (
		<Form title={say('problems')} prefix={sending} problems={fields.problems} onSend={() => void record()}>
			<TextField label={say('acknowledge.reference')} maxLength={100} {...fields.typed('reference')} name={`${sending}-reference`} />
			<FormEnd state={state} save={say('acknowledge')} />
		</Form>
	)
}
