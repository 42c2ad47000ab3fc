import { graphql } from '../../gql'
import type { AccountabilityStage } from '../../gql/graphql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { dayOnly } from '../../i18n/moments'
import { Answer } from '../../portal/Answer'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { announce } from '../../ui/announce'
import { SelectField, TextField } from '../../ui/Field'
import { Form } from '../../ui/Form'
import { FormEnd } from '../../ui/FormEnd'
import { useFields } from '../../ui/useFields'
import { useAdvocacyProblems } from './advocacyProblems'
import { accountabilityStages } from './stages'
import { today } from '../../i18n/today'

const ComplaintQuery = graphql(`
	query CaseComplaint($id: ID!) {
		caseFile(id: $id) {
			id
			accountability {
				stage
				since
				recordedAt
			}
		}
	}
`)

const RecordAccountability = graphql(`
	mutation RecordAccountability($input: RecordAccountabilityInput!) {
		recordAccountability(input: $input) {
			caseFile {
				id
				accountability {
					stage
					since
					recordedAt
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** How far a case's complaint against the police has come, stage by stage. It is seen nowhere but here and among what stands still. */
export function CaseComplaint({ caseFile }: { caseFile: string }) {
	const { say, language } = useAdvocacyWords()
	const answer = useLiveQuery({ query: ComplaintQuery, variables: { id: caseFile } })
	return (
		<section className="sheet stack" aria-labelledby="case-complaint">
			<h2 id="case-complaint">{say('complaint')}</h2>
			<p className="quiet">{say('complaint.lead')}</p>
			<Answer of={answer} rows={1}>
				{({ caseFile: shown }) =>
					shown && (
						<>
							{shown.accountability.length === 0 && <p>{say('complaint.none')}</p>}
							<ol className="stack stack-tight">
								{shown.accountability.map(({ stage, since, recordedAt }) => (
									<li key={recordedAt}>{say('aged.since', { stage: say(`accountability.${stage}`), day: dayOnly(since, language) })}</li>
								))}
							</ol>
							<StageForm key={shown.accountability.length} caseFile={caseFile} at={shown.accountability.at(-1)?.stage} />
						</>
					)
				}
			</Answer>
		</section>
	)
}

function StageForm({ caseFile, at }: { caseFile: string; at: AccountabilityStage | undefined }) {
	const { say } = useAdvocacyWords()
	const problems = useAdvocacyProblems()
	const { act, state } = useAct(RecordAccountability)
	const open = accountabilityStages.filter((stage) => stage !== at)
	const next = accountabilityStages[at ? accountabilityStages.indexOf(at) + 1 : 0] ?? 'AT_IPOA'
	const fields = useFields({ stage: next, since: today() })
	const send = async () => {
		const payload = (await act({ caseFile, ...fields.values }))?.recordAccountability
		if (!payload) return
		fields.setProblems(problems(payload.userErrors))
		if (payload.caseFile) announce(say('complaint.saved'))
	}
	const named = (name: 'stage' | 'since') => ({ ...fields.typed(name), name: `complaint-${name}` })
	return (
		<Form title={say('problem.title')} problems={fields.problems} prefix="complaint" onSend={() => void send()}>
			<SelectField label={say('complaint.stage')} {...named('stage')}>
				{open.map((stage) => (
					<option key={stage} value={stage}>
						{say(`accountability.${stage}`)}
					</option>
				))}
			</SelectField>
			<TextField type="date" label={say('complaint.since')} max={today()} {...named('since')} />
			<FormEnd state={state} save={say('complaint.save')} />
		</Form>
	)
}
