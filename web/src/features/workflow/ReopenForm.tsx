import { graphql } from '../../gql'
import type { ReopenReason } from '../../gql/graphql'
import { useClosingWords } from '../../i18n/workWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { SelectField } from '../../ui/Field'
import { Form, gapsOf } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'

const ReopenCase = graphql(`
	mutation ReopenCase($input: ReopenCaseInput!) {
		reopenCase(input: $input) {
			caseFile {
				id
				status
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const reasons: readonly ReopenReason[] = ['PERSON_ASKED', 'NEW_HARM', 'FOLLOW_UP', 'CLOSED_IN_ERROR']

/** Opens a closed case anew, and says why. */
export function ReopenForm({ caseFile, onDone }: { caseFile: string; onDone: () => void }) {
	const { say } = useClosingWords()
	const { t } = useWords()
	const { act, state } = useAct(ReopenCase)
	const fields = useFields<{ reopenReason: ReopenReason | '' }>({ reopenReason: '' })
	const reason = fields.values.reopenReason
	const reopen = async () => {
		fields.setProblems(gapsOf([['reopenReason', reason === '', say('close.gap')]]))
		if (reason === '') return
		const payload = (await act({ caseFile, reason }))?.reopenCase
		if (!payload) return
		fields.setProblems(problemsOf(payload.userErrors, t))
		if (!payload.caseFile) return
		announce(say('reopen.done'))
		onDone()
	}
	return (
		<Form title={say('reopen')} problems={fields.problems} onSend={() => void reopen()}>
			<SelectField label={say('reopen.why')} hint={say('reopen.hint')} empty={say('choose')} {...fields.typed('reopenReason')}>
				{reasons.map((code) => (
					<option key={code} value={code}>
						{say(`reopen.${code}`)}
					</option>
				))}
			</SelectField>
			<FormEnd state={state} save={say('reopen')} />
		</Form>
	)
}
