import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { dayAndTime } from '../../i18n/moments'
import { useOpenRequestWords } from '../../i18n/openRequestWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Clock } from '../../ui/Clock'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { Tag } from '../../ui/Tag'
import { useNow } from '../../ui/useNow'
import { useProblems } from './useProblems'

export const SentOpenRequestFragment = graphql(`
	fragment SentOpenRequest on OpenRequest {
		id
		status
		openedAt
		until
		offeredTo
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
		claimant {
			id
			name
		}
		claimedAt
		claimedUntil
		endedAt
	}
`)

const WithdrawOpenRequest = graphql(`
	mutation WithdrawOpenRequest($input: WithdrawOpenRequestInput!) {
		withdrawOpenRequest(input: $input) {
			openRequest {
				id
				...SentOpenRequest
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const DeclineClaim = graphql(`
	mutation DeclineClaim($input: DeclineClaimInput!) {
		declineClaim(input: $input) {
			openRequest {
				id
				...SentOpenRequest
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const ReferToClaimant = graphql(`
	mutation ReferToClaimant($input: ReferToClaimantInput!) {
		referToClaimant(input: $input) {
			openRequest {
				id
				...SentOpenRequest
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** One open request as the people who hold the case see it: who claimed it, and what to do before the promise ends. */
export function SentOpenRequest({ request }: { request: FragmentType<typeof SentOpenRequestFragment> }) {
	const { t, language } = useWords()
	const { say } = useOpenRequestWords()
	const now = useNow()
	const problemsIn = useProblems()
	const shown = readFragment(SentOpenRequestFragment, request)
	const withdraw = useAct(WithdrawOpenRequest)
	const decline = useAct(DeclineClaim)
	const refer = useAct(ReferToClaimant)
	const [problems, setProblems] = useState<Problem[]>([])
	const claimant = shown.claimant?.name ?? ''
	const states = [withdraw.state, decline.state, refer.state]
	const busy = states.includes('busy')
	const press = async (what: 'withdraw' | 'decline' | 'refer') => {
		const asked = { openRequest: shown.id }
		const payload =
			what === 'withdraw'
				? (await withdraw.act(asked))?.withdrawOpenRequest
				: what === 'decline'
					? (await decline.act(asked))?.declineClaim
					: (await refer.act(asked))?.referToClaimant
		if (!payload) return
		setProblems(problemsIn(payload.userErrors))
		if (payload.userErrors.length === 0) announce(say(`${what}.done`, { claimant }))
	}
	return (
		<li className="stack stack-tight">
			<p className="row row-apart">
				<strong>{shown.need && localized(shown.need.serviceType.name, language)}</strong>
				<Tag tone={shown.status === 'CLAIMED' || shown.status === 'REFERRED' ? 'ok' : shown.status === 'OPEN' ? 'accent' : 'plain'}>{say(`state.${shown.status}`)}</Tag>
			</p>
			{shown.status === 'OPEN' && (
				<>
					<Clock startedAt={shown.openedAt} dueAt={shown.until} label={say('offer.until')} />
					<p className="quiet small">{say('open.shownTo', { count: shown.offeredTo })}</p>
				</>
			)}
			{shown.status === 'CLAIMED' && shown.claimedAt && shown.claimedUntil && (
				<>
					<Banner tone="ok" live title={say('claim.by', { claimant })}>
						{say('claim.then')}
					</Banner>
					<Clock startedAt={shown.claimedAt} dueAt={shown.claimedUntil} label={say('claim.until')} />
				</>
			)}
			{shown.status === 'REFERRED' && <p className="quiet small">{say('claim.referred', { claimant })}</p>}
			{shown.endedAt && shown.status !== 'REFERRED' && <p className="quiet small">{dayAndTime(shown.endedAt, language, now)}</p>}
			<ErrorSummary title={say('open.problems')} problems={problems} />
			{states.includes('unsent') && <Banner tone="over" live title={t('act.unsent')} />}
			{(shown.status === 'OPEN' || shown.status === 'CLAIMED') && (
				<div className="row">
					{shown.status === 'CLAIMED' && (
						<>
							<Button look="primary" busy={busy} onClick={() => void press('refer')}>
								{say('refer', { claimant })}
							</Button>
							<Button look="quiet" busy={busy} onClick={() => void press('decline')}>
								{say('decline')}
							</Button>
						</>
					)}
					<Button look="quiet" busy={busy} onClick={() => void press('withdraw')}>
						{say('withdraw')}
					</Button>
				</div>
			)}
		</li>
	)
}
