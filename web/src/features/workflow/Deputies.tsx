import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { DeputiesFragment } from '../../gql/graphql'
import { dayAndTime } from '../../i18n/moments'
import { useWorkWords } from '../../i18n/workWords'
import { useWords } from '../../i18n/words'
import { markOf } from '../../portal/markOf'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { holdsOne, useViewer } from '../../portal/viewer'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { useNow } from '../../ui/useNow'

export const DeputiesDeputy = graphql(`
	fragment Deputies on Deputy {
		id
		person
		mine
		state
		until
	}
`)

const OfferDeputy = graphql(`
	mutation OfferDeputy($input: OfferDeputyInput!) {
		offerDeputy(input: $input) {
			deputy {
				id
				...Deputies
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const NameDeputy = graphql(`
	mutation NameDeputy($input: NameDeputyInput!) {
		nameDeputy(input: $input) {
			deputy {
				id
				...Deputies
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const EndDeputy = graphql(`
	mutation EndDeputy($input: EndDeputyInput!) {
		endDeputy(input: $input) {
			deputy {
				id
				...Deputies
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Hours for which a duty lead names somebody: a shift, a day, a long weekend. */
const hours = [12, 24, 72] as const
const hour = 3_600_000
/** So that the longest still lies within the limit when it arrives. */
const slack = 60_000

type Props = { deputies: readonly FragmentType<typeof DeputiesDeputy>[]; onDone: () => void }

/** Who decides in a duty lead's place: who offers it, whom a duty lead names, until when. */
export function Deputies({ deputies, onDone }: Props) {
	const { say } = useWorkWords()
	const { t } = useWords()
	const viewer = useViewer()
	const offer = useAct(OfferDeputy)
	const [problems, setProblems] = useState<Problem[]>([])
	const all = deputies.map((deputy) => readFragment(DeputiesDeputy, deputy)).filter(({ state }) => state !== 'ENDED')
	const come = async () => {
		const payload = (await offer.act({}))?.offerDeputy
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.deputy) announce(say('deputy.offered', { mark: markOf(viewer.subject) }))
		onDone()
	}
	return (
		<div className="stack stack-tight">
			<p className="quiet">{say('deputies.why')}</p>
			<ErrorSummary title={say('problems')} problems={problems} />
			{offer.state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{all.length === 0 && <p>{say('deputies.none')}</p>}
			<ul className="stack">
				{all.map((deputy) => (
					<DeputyLine key={deputy.id} deputy={deputy} onDone={onDone} />
				))}
			</ul>
			{holdsOne(viewer, ['COORDINATOR']) && !all.some(({ mine }) => mine) && (
				<div>
					<Button busy={offer.state === 'busy'} onClick={() => void come()}>
						{say('deputy.offer')}
					</Button>
				</div>
			)}
		</div>
	)
}

function DeputyLine({ deputy, onDone }: { deputy: DeputiesFragment; onDone: () => void }) {
	const { say, language } = useWorkWords()
	const { t } = useWords()
	const now = useNow()
	const viewer = useViewer()
	const name = useAct(NameDeputy)
	const end = useAct(EndDeputy)
	const [problems, setProblems] = useState<Problem[]>([])
	const leads = holdsOne(viewer, ['DUTY_LEAD'])
	const mark = markOf(deputy.person)
	const time = dayAndTime(deputy.until, language, now)
	const told = (payload: { deputy?: unknown; userErrors: Parameters<typeof problemsOf>[0] } | null | undefined) => {
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.deputy) announce(say('deputy.done'))
		onDone()
	}
	const until = (count: number) => new Date(now + count * hour - slack).toISOString()
	return (
		<li className="stack stack-tight">
			<p>
				{deputy.mine && `${say('deputy.you')} `}
				{say(`deputy.${deputy.state}`, { mark, time })}
			</p>
			<ErrorSummary title={say('problems')} problems={problems} />
			{(name.state === 'unsent' || end.state === 'unsent') && <Banner tone="over" live title={t('act.unsent')} />}
			<div className="row">
				{leads &&
					!deputy.mine &&
					deputy.state === 'OFFERED' &&
					hours.map((count) => (
						<Button
							key={count}
							busy={name.state === 'busy'}
							onClick={() => void name.act({ deputy: deputy.id, until: until(count) }).then((data) => told(data?.nameDeputy))}
						>
							{say('deputy.name', { hours: count })}
						</Button>
					))}
				{(leads || deputy.mine) && (
					<Button look="quiet" busy={end.state === 'busy'} onClick={() => void end.act({ deputy: deputy.id }).then((data) => told(data?.endDeputy))}>
						{say('deputy.end')}
					</Button>
				)}
			</div>
		</li>
	)
}
