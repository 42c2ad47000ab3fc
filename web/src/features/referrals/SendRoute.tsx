import { useState } from 'react'
import { graphql, readFragment } from '../../gql'
import type { SentReferralFragment } from '../../gql/graphql'
import { dayAndTime, timeOfDay } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { useNow } from '../../ui/useNow'
import { SendReferral, SentReferralReferral } from './CaseReferrals'

const ChooseRoute = graphql(`
	mutation ChooseRoute($input: ChooseRouteInput!) {
		chooseRoute(input: $input) {
			referrals {
				id
				...SentReferral
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Chosen = { caseFile: string; route: string; needs: string[] | undefined; avoid: string[] | undefined; receivers: readonly { name: string }[] }

/**
 * Takes the route and sends every referral of it. Each step that had an answer is not done again, so pressing the button
 * after a lost connection goes on where it stopped.
 */
export function SendRoute({ chosen, onSent }: { chosen: Chosen; onSent: () => void }) {
	const { t, language } = useWords()
	const now = useNow()
	const choosing = useAct(ChooseRoute)
	const sending = useAct(SendReferral)
	const [drafts, setDrafts] = useState<readonly SentReferralFragment[]>()
	const [sent, setSent] = useState<ReadonlyMap<string, SentReferralFragment>>(new Map())
	const [problems, setProblems] = useState<Problem[]>([])
	const busy = choosing.state === 'busy' || sending.state === 'busy'
	const done = drafts !== undefined && drafts.every((draft) => sent.has(draft.id))

	const send = async () => {
		setProblems([])
		const found = drafts ?? (await draft())
		if (!found) return
		const receipts = new Map(sent)
		for (const draft of found) {
			if (receipts.has(draft.id)) continue
			const payload = (await sending.act({ referral: draft.id }))?.sendReferral
			if (!payload) return
			const receipt = readFragment(SentReferralReferral, payload.referral)
			if (payload.userErrors.length > 0 || !receipt) {
				setProblems(problemsOf(payload.userErrors, t))
				return
			}
			receipts.set(draft.id, receipt)
			setSent(new Map(receipts))
		}
		announce(t('send.all', { count: found.length }))
		onSent()
	}

	const draft = async () => {
		const { caseFile, route, needs, avoid } = chosen
		const payload = (await choosing.act({ caseFile, route, ...(needs && { needs }), ...(avoid && { avoid }) }))?.chooseRoute
		if (!payload) return undefined
		if (!payload.referrals || payload.userErrors.length > 0) {
			setProblems(problemsOf(payload.userErrors, t))
			return undefined
		}
		const found = payload.referrals.map((referral) => readFragment(SentReferralReferral, referral))
		setDrafts(found)
		return found
	}

	return (
		<div className="stack">
			<ErrorSummary title={t('send.problems')} problems={problems} />
			{(choosing.state === 'unsent' || sending.state === 'unsent') && (
				<Banner tone="over" live title={t('act.unsent')}>
					{t('act.unsent.safe')}
				</Banner>
			)}
			<ul className="stack stack-tight" aria-label={t('send.receipts')}>
				{[...sent.values()].map((receipt) => (
					<li key={receipt.id}>
						<Banner tone="ok" title={t('send.sent', { receiver: receipt.receiver.name, time: timeOfDay(receipt.sentAt ?? now, language) })}>
							{receipt.answerBy && t('send.promise', { time: dayAndTime(receipt.answerBy, language, now), reference: receipt.reference })}
						</Banner>
					</li>
				))}
			</ul>
			{!done && (
				<div>
					<Button look="primary" busy={busy} onClick={() => void send()}>
						{t('send.to', { receivers: new Intl.ListFormat(language).format(chosen.receivers.map((receiver) => receiver.name)) })}
					</Button>
				</div>
			)}
		</div>
	)
}
