import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { BrokenGlassFragment } from '../../gql/graphql'
import { dataItems } from '../../i18n/codes'
import { glassReasons, useConsentWords } from '../../i18n/consentWords'
import { dayAndTime } from '../../i18n/moments'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { holdsOne, useViewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'

export const BrokenGlassCase = graphql(`
	fragment BrokenGlass on CaseFile {
		id
		brokenGlass {
			id
			recipient {
				id
				name
			}
			items
			reason
			mine
			openedAt
			until
			reviewedAt
			upheld
		}
	}
`)

const ReviewBreakGlass = graphql(`
	mutation ReviewBreakGlass($input: ReviewBreakGlassInput!) {
		reviewBreakGlass(input: $input) {
			breakGlass {
				id
				caseFile {
					id
					...BrokenGlass
					referrals {
						id
						status
						businessStatus
					}
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Glass = BrokenGlassFragment['brokenGlass'][number]

/** What was told without consent, and the second look at it. */
export function BrokenGlass({ caseFile }: { caseFile: FragmentType<typeof BrokenGlassCase> }) {
	const { say } = useConsentWords()
	const { brokenGlass } = readFragment(BrokenGlassCase, caseFile)
	if (brokenGlass.length === 0) return null
	return (
		<section className="stack stack-tight" aria-labelledby="glass">
			<h3 id="glass">{say('glass')}</h3>
			<ul className="stack">
				{brokenGlass.map((glass) => (
					<Line key={glass.id} glass={glass} />
				))}
			</ul>
		</section>
	)
}

function Line({ glass }: { glass: Glass }) {
	const { t, say, language } = useConsentWords()
	const now = useNow()
	return (
		<li className="stack stack-tight">
			<p className="row">
				<strong>{glass.recipient.name}</strong>
				<Standing glass={glass} />
			</p>
			<p>{glass.items.map((item) => t(dataItems[item])).join(' · ')}</p>
			<p className="quiet small">
				{say(glassReasons[glass.reason])} · {dayAndTime(glass.openedAt, language, now)}
			</p>
			{!glass.reviewedAt && <Review glass={glass} />}
		</li>
	)
}

function Standing({ glass }: { glass: Glass }) {
	const { say, language } = useConsentWords()
	const now = useNow()
	if (glass.upheld === false) return <Tag tone="over">{say('glass.overturned')}</Tag>
	const ended = Date.parse(glass.until) <= now
	const time = dayAndTime(glass.until, language, now)
	return (
		<>
			<Tag tone={ended ? 'plain' : 'soon'}>{say(ended ? 'glass.ended' : 'glass.until', { time })}</Tag>
			{glass.upheld && <Tag tone="ok">{say('glass.upheld')}</Tag>}
		</>
	)
}

function Review({ glass }: { glass: Glass }) {
	const { t, say } = useConsentWords()
	const viewer = useViewer()
	const { act, state } = useAct(ReviewBreakGlass)
	const [problems, setProblems] = useState<Problem[]>([])
	if (glass.mine || !holdsOne(viewer, ['DUTY_LEAD'])) return <p>{say('glass.waits')}</p>
	const review = async (upheld: boolean) => {
		const payload = (await act({ breakGlass: glass.id, upheld }))?.reviewBreakGlass
		if (payload?.breakGlass) announce(say(upheld ? 'glass.upheld.done' : 'glass.overturned.done'))
		else if (payload) setProblems(problemsOf(payload.userErrors, t))
	}
	return (
		<div className="stack stack-tight" role="group" aria-label={say('glass.review')}>
			<ErrorSummary title={say('glass.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<p>{say('glass.review')}</p>
			<div className="row">
				<Button busy={state === 'busy'} onClick={() => void review(true)}>
					{say('glass.uphold')}
				</Button>
				<Button busy={state === 'busy'} onClick={() => void review(false)}>
					{say('glass.overturn')}
				</Button>
			</div>
		</div>
	)
}
