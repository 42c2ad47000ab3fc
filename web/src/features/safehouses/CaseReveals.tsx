import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import type { CaseRevealsFragment } from '../../gql/graphql'
import { useHouseWords } from '../../i18n/houseWords'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { RevealLine } from './RevealLine'

export const CaseRevealsCase = graphql(`
	fragment CaseReveals on CaseFile {
		id
		referrals {
			id
			status
			receiver {
				id
				name
			}
			houses {
				id
				wayWrittenAt
			}
			reveals {
				...RevealLine
				id
				state
				mine
				house {
					id
				}
			}
		}
	}
`)

const RequestReveal = graphql(`
	mutation RequestReveal($input: RequestRevealInput!) {
		requestReveal(input: $input) {
			reveal {
				id
				referral {
					id
					reveals {
						...RevealLine
						id
						state
						mine
						house {
							id
						}
					}
				}
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Referral = CaseRevealsFragment['referrals'][number]
type House = NonNullable<Referral['houses']>[number]

const takenOn: readonly string[] = ['ACCEPTED', 'IN_PROGRESS', 'ON_HOLD']

/** The way to each safe house that has taken a referral of this case on; nothing where none has. */
export function CaseReveals({ caseFile }: { caseFile: FragmentType<typeof CaseRevealsCase> }) {
	const { say } = useHouseWords()
	const { referrals } = readFragment(CaseRevealsCase, caseFile)
	const places = referrals
		.filter(({ status }) => takenOn.includes(status))
		.flatMap((referral) => (referral.houses ?? []).map((house) => ({ referral, house })))
	if (places.length === 0) return null
	return (
		<section className="sheet stack" aria-labelledby="ways">
			<h2 id="ways">{say('way')}</h2>
			<p className="quiet">{say('way.why')}</p>
			{places.map(({ referral, house }) => (
				<Place key={referral.id + house.id} referral={referral} house={house} />
			))}
		</section>
	)
}

function Place({ referral, house }: { referral: Referral; house: House }) {
	const { say } = useHouseWords()
	const { t } = useWords()
	const { act, state } = useAct(RequestReveal)
	const [problems, setProblems] = useState<Problem[]>([])
	const reveals = (referral.reveals ?? []).filter((reveal) => reveal.house?.id === house.id)
	const standing = reveals.some((reveal) => reveal.mine && (reveal.state === 'ASKED' || reveal.state === 'APPROVED'))
	const receiver = referral.receiver.name
	const ask = async () => {
		const payload = (await act({ referral: referral.id, house: house.id }))?.requestReveal
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.reveal) announce(say('way.asked'))
	}
	return (
		<div className="stack stack-tight">
			<h3>{say('way.one', { receiver })}</h3>
			<ErrorSummary title={say('way.problems')} problems={problems} />
			{state === 'unsent' && <Banner tone="over" live title={t('act.unsent')} />}
			{!house.wayWrittenAt && <p>{say('way.unknown', { receiver })}</p>}
			{house.wayWrittenAt && !standing && (
				<div>
					<Button busy={state === 'busy'} aria-label={say('way.ask.named', { receiver })} onClick={() => void ask()}>
						{say('way.ask')}
					</Button>
				</div>
			)}
			<ul className="stack">
				{reveals.map((reveal) => (
					<RevealLine key={reveal.id} reveal={reveal} />
				))}
			</ul>
		</div>
	)
}
