import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { EscalationsFragment } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useWorkWords } from '../../i18n/workWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { holdsOne, useViewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'

export const EscalationsCase = graphql(`
	fragment Escalations on CaseFile {
		id
		escalations {
			id
			raisedAt
			acknowledgedAt
			rule {
				code
				cause
				name {
					en
					sw
				}
			}
		}
	}
`)

const AcknowledgeEscalation = graphql(`
	mutation AcknowledgeEscalation($input: AcknowledgeEscalationInput!) {
		acknowledgeEscalation(input: $input) {
			escalation {
				id
				acknowledgedAt
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Escalation = EscalationsFragment['escalations'][number]
type Props = { caseFile: FragmentType<typeof EscalationsCase>; deputy: boolean; onDone: () => void }

/** What rules brought to the duty leads' attention, and the rule that says why; nothing where none did. */
export function Escalations({ caseFile, deputy, onDone }: Props) {
	const { say } = useWorkWords()
	const viewer = useViewer()
	const { escalations } = readFragment(EscalationsCase, caseFile)
	// A duty lead, or who decides in a duty lead's place: nobody else is asked what they would be refused.
	const mayAcknowledge = deputy || holdsOne(viewer, ['DUTY_LEAD'])
	if (escalations.length === 0) return null
	return (
		<section className="sheet stack" aria-labelledby="escalations">
			<h2 id="escalations">{say('escalations')}</h2>
			<ul className="stack">
				{escalations.map((escalation) => (
					<EscalationLine key={escalation.id} escalation={escalation} mayAcknowledge={mayAcknowledge} onDone={onDone} />
				))}
			</ul>
		</section>
	)
}

type LineProps = { escalation: Escalation; mayAcknowledge: boolean; onDone: () => void }

function EscalationLine({ escalation, mayAcknowledge, onDone }: LineProps) {
	const { say, language } = useWorkWords()
	const { t } = useWords()
	const now = useNow()
	const { act, state } = useAct(AcknowledgeEscalation)
	const [problems, setProblems] = useState<Problem[]>([])
	const seen = escalation.acknowledgedAt
	const cause = say(`cause.${escalation.rule.cause}`)
	const acknowledge = async () => {
		const payload = (await act({ escalation: escalation.id }))?.acknowledgeEscalation
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (!payload.escalation) return
		announce(say('escalation.done'))
		onDone()
	}
	return (
		<li className="stack stack-tight">
			<p className="row">
				<Tag tone={seen ? 'plain' : 'over'}>{cause}</Tag>
				<span>{localized(escalation.rule.name, language)}</span>
			</p>
			<p className="quiet small">{say('escalation.raised', { time: dayAndTime(escalation.raisedAt, language, now) })}</p>
			<ErrorSummary title={say('problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<p>{seen ? say('escalation.seen', { time: dayAndTime(seen, language, now) }) : say('escalation.waits')}</p>
			{!seen && mayAcknowledge && (
				<div>
					<Button busy={state === 'busy'} aria-label={`${say('escalation.acknowledge')}: ${cause}`} onClick={() => void acknowledge()}>
						{say('escalation.acknowledge')}
					</Button>
				</div>
			)}
		</li>
	)
}
