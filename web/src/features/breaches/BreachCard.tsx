import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { BreachCardFragment, BreachRemedy, BreachTold } from '../../gql/graphql'
import { useBreachWords } from '../../i18n/breachWords'
import { fullMoment } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Clock } from '../../ui/Clock'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { SomeOf } from '../../ui/Options'

export const BreachCardBreach = graphql(`
	fragment BreachCard on BreachIncident {
		id
		kind
		role
		awareAt
		closedAt
		effects
		text
		remedies
		safeguards {
			sealedCases
			clearCases
			applied
		}
		duties {
			whom
			dueAt
			toldAt
		}
	}
`)

const RecordBreachNotice = graphql(`
	mutation RecordBreachNotice($input: RecordBreachNoticeInput!) {
		recordBreachNotice(input: $input) {
			breach {
				id
				...BreachCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const CloseBreach = graphql(`
	mutation CloseBreach($input: CloseBreachInput!) {
		closeBreach(input: $input) {
			breach {
				id
				...BreachCard
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const remedies: readonly BreachRemedy[] = [
	'ACCOUNT_CLOSED',
	'SESSIONS_ENDED',
	'KEYS_RENEWED',
	'ASKED_TO_DESTROY',
	'CONSENTS_RECALLED',
	'PEOPLE_MOVED',
	'REPORTED_TO_POLICE',
	'NOTHING_POSSIBLE',
]

function thisMoment(): string {
	return new Date().toISOString()
}

/** One breach: what happened, who must be told by when, and what was done about it. */
export function BreachCard({ breach }: { breach: FragmentType<typeof BreachCardBreach> }) {
	const { say, language } = useBreachWords()
	const shown = readFragment(BreachCardBreach, breach)
	const { sealedCases, clearCases, applied } = shown.safeguards
	const title = `breach-${shown.id}`
	return (
		<section className="sheet stack" aria-labelledby={title}>
			<h2 id={title}>{say(`kind.${shown.kind}`)}</h2>
			<p>{shown.text}</p>
			<p className="quiet">
				{say('breach.known', { time: fullMoment(shown.awareAt, language) })}
				{shown.closedAt && ` · ${say('breach.closed', { time: fullMoment(shown.closedAt, language) })}`}
				{' · '}
				{shown.effects.map((effect) => say(`effect.${effect}`)).join(', ')}
			</p>
			<p className="quiet">{say(applied ? 'breach.sealed' : 'breach.readable', { sealed: sealedCases, clear: clearCases })}</p>
			<Duties breach={shown} />
			{shown.closedAt ? <p className="quiet">{shown.remedies.map((remedy) => say(`remedy.${remedy}`)).join(' · ')}</p> : <Close breach={shown} />}
		</section>
	)
}

function Duties({ breach }: { breach: BreachCardFragment }) {
	const { t } = useWords()
	const { say, language } = useBreachWords()
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(RecordBreachNotice)
	const tell = async (whom: BreachTold) => {
		const payload = (await act({ breach: breach.id, whom, at: thisMoment() }))?.recordBreachNotice
		setProblems(payload?.breach ? [] : problemsOf(payload?.userErrors ?? [], t))
	}
	return (
		<div className="stack stack-tight">
			<h3>{say('breach.duties')}</h3>
			<ErrorSummary title={say('breaches.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{breach.duties.length === 0 && <p>{say('breach.noDuty')}</p>}
			<ul className="stack">
				{breach.duties.map(({ whom, dueAt, toldAt }) => (
					<li key={whom} className="stack stack-tight">
						<strong>{say(`whom.${whom}`)}</strong>
						{toldAt ? (
							<span>{say('breach.told', { time: fullMoment(toldAt, language) })}</span>
						) : (
							<div className="row">
								{dueAt ? <Clock startedAt={breach.awareAt} dueAt={dueAt} /> : <span>{say('breach.soon')}</span>}
								<Button busy={state === 'busy'} aria-label={say('breach.tellNow', { whom: say(`whom.${whom}`) })} onClick={() => void tell(whom)}>
									{say('breach.tell')}
								</Button>
							</div>
						)}
					</li>
				))}
			</ul>
		</div>
	)
}

function Close({ breach }: { breach: BreachCardFragment }) {
	const { t } = useWords()
	const { say } = useBreachWords()
	const [done, setDone] = useState<BreachRemedy[]>([])
	const [problems, setProblems] = useState<Problem[]>([])
	const { act, state } = useAct(CloseBreach)
	if (breach.duties.some(({ toldAt }) => !toldAt)) return <p className="quiet">{say('breach.open')}</p>
	const field = `remedies-${breach.id}`
	const close = async () => {
		if (done.length === 0) {
			setProblems([{ field, message: say('breach.remedies') }])
			return
		}
		const payload = (await act({ breach: breach.id, remedies: done }))?.closeBreach
		setProblems(payload?.breach ? [] : problemsOf(payload?.userErrors ?? [], t))
	}
	return (
		<div className="stack">
			<ErrorSummary title={say('breaches.problems')} problems={problems} />
			<SomeOf name={field} label={say('breach.remedies')} values={done} onChange={setDone} options={remedies.map((value) => ({ value, label: say(`remedy.${value}`) }))} flow />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			<div>
				<Button busy={state === 'busy'} onClick={() => void close()}>
					{say('breach.close')}
				</Button>
			</div>
		</div>
	)
}
