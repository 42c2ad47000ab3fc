import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { FundsFragment } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useWorkWords } from '../../i18n/workWords'
import { useWords } from '../../i18n/words'
import { markOf } from '../../portal/markOf'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { useNow } from '../../ui/useNow'

export const FundsTask = graphql(`
	fragment Funds on CaseTask {
		id
		funds {
			id
			amountKes
			purpose
			words
			askedBy
			mine
			askedAt
			decidedAt
			approved
		}
	}
`)

const DecideFunds = graphql(`
	mutation DecideFunds($input: DecideFundsInput!) {
		decideFunds(input: $input) {
			task {
				id
				...TaskLine
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Fund = FundsFragment['funds'][number]

/** Money asked for a task, and yes or no of whoever may say it. */
export function Funds({ task, onDone }: { task: FragmentType<typeof FundsTask>; onDone: () => void }) {
	const { say } = useWorkWords()
	const { funds } = readFragment(FundsTask, task)
	if (funds.length === 0) return null
	return (
		<ul className="stack stack-tight" aria-label={say('funds')}>
			{funds.map((fund) => (
				<FundLine key={fund.id} fund={fund} onDone={onDone} />
			))}
		</ul>
	)
}

function FundLine({ fund, onDone }: { fund: Fund; onDone: () => void }) {
	const { say, language } = useWorkWords()
	const viewer = useViewer()
	const now = useNow()
	const time = (at: string) => dayAndTime(at, language, now)
	const waits = !fund.decidedAt
	return (
		<li className="stack stack-tight">
			<p>
				<strong>KES {fund.amountKes.toLocaleString('en-KE')}</strong> · {say(`purpose.${fund.purpose}`)}
				{fund.words && <><br />{fund.words}</>}
			</p>
			<p className="quiet small">
				{fund.mine ? say('by.you', { time: time(fund.askedAt) }) : say('by.colleague', { mark: markOf(fund.askedBy), time: time(fund.askedAt) })}
			</p>
			{fund.decidedAt && <p>{say(fund.approved ? 'funds.approved' : 'funds.declined', { time: time(fund.decidedAt) })}</p>}
			{waits && <p>{say('funds.waits')}</p>}
			{waits && !fund.mine && holdsOne(viewer, coordinating) && <DecideFund fund={fund} onDone={onDone} />}
		</li>
	)
}

function DecideFund({ fund, onDone }: { fund: Fund; onDone: () => void }) {
	const { say } = useWorkWords()
	const { t } = useWords()
	const { act, state } = useAct(DecideFunds)
	const [problems, setProblems] = useState<Problem[]>([])
	const decide = async (approved: boolean) => {
		const payload = (await act({ fundRequest: fund.id, approved }))?.decideFunds
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (!payload.task) return
		announce(say('funds.decided'))
		onDone()
	}
	const amount = `KES ${fund.amountKes.toLocaleString('en-KE')}`
	return (
		<div className="stack stack-tight">
			<ErrorSummary title={say('problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				<Button busy={state === 'busy'} aria-label={`${say('funds.yes')}: ${amount}`} onClick={() => void decide(true)}>
					{say('funds.yes')}
				</Button>
				<Button look="quiet" busy={state === 'busy'} aria-label={`${say('funds.no')}: ${amount}`} onClick={() => void decide(false)}>
					{say('funds.no')}
				</Button>
			</div>
		</div>
	)
}
