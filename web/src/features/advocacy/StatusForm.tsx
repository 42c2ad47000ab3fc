import { graphql } from '../../gql'
import type { ImplementationStatus, StatusSide } from '../../gql/graphql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { OneOf } from '../../ui/Options'
import { TextArea } from '../../ui/TextArea'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'
import { statuses } from './recommendationSearch'
import { today } from '../../i18n/today'

const RecordStatus = graphql(`
	mutation RecordRecommendationStatus($input: RecordRecommendationStatusInput!) {
		recordRecommendationStatus(input: $input) {
			recommendation {
				id
				stateStatus {
					id
					status
				}
				civilStatus {
					id
					status
				}
				statuses {
					id
					side
					status
					statedOn
					source
					evidence
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const sides: readonly StatusSide[] = ['CIVIL_SOCIETY', 'STATE']

/** Says where a recommendation stands. What was said before stays. */
export function StatusForm({ recommendation }: { recommendation: string }) {
	const { say } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const { act, state } = useAct(RecordStatus)
	const empty = { side: 'CIVIL_SOCIETY' as StatusSide, status: 'ONGOING' as ImplementationStatus, statedOn: today(), source: '', evidence: '' }
	const fields = useFields(empty)
	const send = async () => {
		const { side, status, statedOn, source, evidence } = fields.values
		const documents = evidence.split('\n').map((line) => line.trim()).filter(Boolean)
		const payload = (await act({ recommendation, side, status, statedOn, source, evidence: documents }))?.recordRecommendationStatus
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (payload.recommendation) announce(say('status.saved'))
	}
	return (
		<Disclosure label={say('status.add')}>
			<Form title={say('problem.title')} problems={fields.problems} onSend={() => void send()}>
				<OneOf label={say('status.side')} {...fields.chosen('side')} options={sides.map((value) => ({ value, label: say(`side.${value}`) }))} />
				<SelectField label={say('status.where')} {...fields.typed('status')}>
					{statuses.map((status) => (
						<option key={status} value={status}>
							{say(`status.${status}`)}
						</option>
					))}
				</SelectField>
				<TextField type="date" label={say('status.day')} {...fields.typed('statedOn')} />
				<TextField label={say('status.source')} maxLength={300} {...fields.typed('source')} />
				<TextArea label={say('status.evidence')} hint={say('status.evidence.hint')} {...fields.typed('evidence')} />
				<FormEnd state={state} save={say('status.save')} />
			</Form>
		</Disclosure>
	)
}
