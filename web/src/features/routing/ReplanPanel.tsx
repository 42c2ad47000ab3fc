import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { StepChangeKind, StepChangePartsFragment } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useRoutingWords, type RoutingWord } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { OneOf } from '../../ui/Options'
import { useNow } from '../../ui/useNow'
import { OutOfReach } from './OutOfReach'
import { routeLabels } from './routingCodes'
import './Replan.css'

const ReplanQuery = graphql(`
	query Replan($id: ID!) {
		caseFile(id: $id) {
			id
			replan {
				infeasibleNeeds {
					...OutOfReach
				}
				proposals {
					ask
					route {
						id
						labels
					}
					changes {
						...StepChangeParts
					}
				}
			}
		}
	}
`)

export const StepChangePartsChange = graphql(`
	fragment StepChangeParts on StepChange {
		change
		need {
			id
			serviceType {
				code
				name {
					en
					sw
				}
			}
		}
		receiver {
			id
			name
		}
		step {
			servedAt
		}
	}
`)

const ApproveReplan = graphql(`
	mutation ApproveReplan($input: ApproveReplanInput!) {
		approveReplan(input: $input) {
			referrals {
				id
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** After a no, a silence or a consent that ended: what could be done, and what that keeps, gives up and adds. A person approves. */
export function ReplanPanel({ caseFile }: { caseFile: string }) {
	const { t } = useRoutingWords()
	const { data } = useLiveQuery({ query: ReplanQuery, variables: { id: caseFile }, requestPolicy: 'network-only' })
	const replan = data?.caseFile?.replan
	const [picked, setPicked] = useState<string>()
	if (!replan || (replan.proposals.length === 0 && replan.infeasibleNeeds.length === 0)) return null
	const asking = replan.proposals.filter((proposal) => proposal.ask != null)
	const proposal = asking.find((one) => one.route.id === picked) ?? asking.find((one) => one.route.labels.includes('BALANCED')) ?? asking[0]
	return (
		<section className="sheet stack" aria-labelledby="replan">
			<h2 id="replan">{t('replan')}</h2>
			<OutOfReach needs={replan.infeasibleNeeds} caseFile={caseFile} />
			{asking.length > 1 && (
				<OneOf
					name="replan-route"
					label={t('replan.which')}
					value={proposal?.route.id}
					onChoose={setPicked}
					options={asking.map(({ route }) => ({ value: route.id, label: route.labels.map((label) => t(routeLabels[label])).join(' · ') }))}
					flow
				/>
			)}
			{proposal?.ask && <Proposal key={proposal.ask} caseFile={caseFile} ask={proposal.ask} changes={proposal.changes} />}
		</section>
	)
}

type ProposalProps = { caseFile: string; ask: string; changes: readonly FragmentType<typeof StepChangePartsChange>[] }

function Proposal({ caseFile, ask, changes }: ProposalProps) {
	const { t } = useRoutingWords()
	const { act, state } = useAct(ApproveReplan)
	const [problems, setProblems] = useState<Problem[]>([])
	const shown = changes.map((change) => readFragment(StepChangePartsChange, change))
	const approve = async () => {
		const payload = (await act({ caseFile, ask }))?.approveReplan
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.userErrors.length === 0) announce(t('replan.done', { count: payload.referrals?.length ?? 0 }))
	}
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={t('replan.problems')} problems={problems} />
			{state === 'unsent' && (
				<Banner tone="over" live title={t('act.unsent')}>
					{t('act.unsent.safe')}
				</Banner>
			)}
			<Changes changes={shown} />
			<p className="small quiet">{t('replan.then')}</p>
			<div>
				<Button look="primary" busy={state === 'busy'} onClick={() => void approve()}>
					{t('replan.approve')}
				</Button>
			</div>
		</div>
	)
}

const changeWords: Record<StepChangeKind, RoutingWord> = { KEPT: 'replan.KEPT', DROPPED: 'replan.DROPPED', NEW: 'replan.NEW' }

/** The difference: a word and a mark at every line, so that it reads without colour. */
export function Changes({ changes }: { changes: readonly StepChangePartsFragment[] }) {
	const { t, language } = useRoutingWords()
	const now = useNow()
	return (
		<ul className="changes" aria-label={t('replan.changes')}>
			{changes.map(({ change, need, receiver, step }) => (
				<li key={`${change} ${need.id} ${receiver.id}`} className={`change change-${change.toLowerCase()}`}>
					<span className="change-kind">{t(changeWords[change])}</span>
					<span>
						{change === 'DROPPED' ? <s>{receiver.name}</s> : <strong>{receiver.name}</strong>} <span className="quiet">{localized(need.serviceType.name, language)}</span>
						{change === 'NEW' && step && <span className="quiet small"> · {t('route.begins', { time: dayAndTime(step.servedAt, language, now) })}</span>}
					</span>
				</li>
			))}
		</ul>
	)
}
