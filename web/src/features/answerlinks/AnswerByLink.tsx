import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAnswerLinkWords } from '../../i18n/answerLinkWords'
import { dayAndTime } from '../../i18n/moments'
import { useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { problemsOf } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary'
import { useNow } from '../../ui/useNow'
import { MadeLink } from './MadeLink'
import { useMakeLink } from './useMakeLink'

export const AnswerLinksReferral = graphql(`
	fragment AnswerLinks on Referral {
		id
		status
		receiver {
			id
			name
		}
		answerLinks {
			id
			state
			until
			readAt
			answeredAt
			receipt
		}
	}
`)

const EndAnswerLinks = graphql(`
	mutation EndAnswerLinks($input: EndAnswerLinksInput!) {
		endAnswerLinks(input: $input) {
			referral {
				id
				...AnswerLinks
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

/** Lets a receiver answer that cannot sign in, and says what became of the newest link. */
export function AnswerByLink({ referral }: { referral: FragmentType<typeof AnswerLinksReferral> }) {
	const { t, language } = useWords()
	const { say } = useAnswerLinkWords()
	const now = useNow()
	const shown = readFragment(AnswerLinksReferral, referral)
	const [problems, setProblems] = useState<Problem[]>([])
	const { made, state, make, hide } = useMakeLink(shown.id)
	const ending = useAct(EndAnswerLinks)
	const newest = shown.answerLinks?.[0]
	const waits = shown.status === 'REQUESTED' || shown.status === 'RECEIVED'
	if (!waits && !newest) return null
	const receiver = shown.receiver.name
	const leads = newest?.state === 'WAITING' || newest?.state === 'READ'
	const create = async () => {
		const errors = await make()
		if (errors) setProblems(problemsOf(errors, t))
	}
	const end = async () => {
		const payload = (await ending.act({ referral: shown.id }))?.endAnswerLinks
		if (!payload) return
		setProblems(problemsOf(payload.userErrors, t))
		if (payload.userErrors.length > 0) return
		hide()
		announce(say('link.ended'))
	}
	const at = newest && (newest.state === 'WAITING' ? newest.until : (newest.answeredAt ?? newest.readAt))
	return (
		<div className="stack stack-tight" role="group" aria-label={say('link')}>
			<ErrorSummary title={say('link.problems')} problems={problems} />
			{(state === 'unsent' || ending.state === 'unsent') && <Banner tone="over" live title={t('act.unsent')} />}
			{newest && (
				<p className={newest.state === 'LOCKED' ? undefined : 'quiet'}>
					{say(`link.${newest.state}`, { time: at ? dayAndTime(at, language, now) : '', receipt: newest.receipt ?? '' })}
				</p>
			)}
			{made && <MadeLink made={made} onHide={hide} />}
			{waits && !made && (
				<>
					<p className="quiet small">{say('link.why', { receiver })}</p>
					<div className="row">
						<Button look="quiet" busy={state === 'busy'} aria-label={say('link.make.named', { receiver })} onClick={() => void create()}>
							{say(newest ? 'link.again' : 'link.make')}
						</Button>
						{leads && (
							<Button look="quiet" busy={ending.state === 'busy'} aria-label={say('link.end.named', { receiver })} onClick={() => void end()}>
								{say('link.end')}
							</Button>
						)}
					</div>
				</>
			)}
		</div>
	)
}
