import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { urgencies } from '../../i18n/codes'
import { timeOfDay } from '../../i18n/moments'
import { useOpenRequestWords } from '../../i18n/openRequestWords'
import { localized, useWords } from '../../i18n/words'
import { useAct } from '../../portal/useAct'
import { UserErrorParts } from '../../portal/userErrors'
import { announce } from '../../ui/announce'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Clock } from '../../ui/Clock'
import { Tag } from '../../ui/Tag'
import { openedAt } from './openedAt'

export const OpenRequestOfferFragment = graphql(`
	fragment OpenRequestOffer on OpenRequestOffer {
		id
		serviceType {
			code
			name {
				en
				sw
			}
		}
		county {
			code
			name
		}
		urgency
		until
		claimedUntil
	}
`)

const ClaimOpenRequest = graphql(`
	mutation ClaimOpenRequest($input: ClaimOpenRequestInput!) {
		claimOpenRequest(input: $input) {
			offer {
				id
				...OpenRequestOffer
			}
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

const ReleaseClaim = graphql(`
	mutation ReleaseClaim($input: ReleaseClaimInput!) {
		releaseClaim(input: $input) {
			userErrors {
				...UserErrorParts
			}
		}
	}
`)

type Props = { offer: FragmentType<typeof OpenRequestOfferFragment>; onSettled: (tooLate: boolean) => void }

/** One of them: kind of help, county, how pressing, until when. One tap promises, one takes the promise back. */
export function OpenRequestOffer({ offer, onSettled }: Props) {
	const { t, language } = useWords()
	const { say } = useOpenRequestWords()
	const shown = readFragment(OpenRequestOfferFragment, offer)
	const claim = useAct(ClaimOpenRequest)
	const release = useAct(ReleaseClaim)
	const [failed, setFailed] = useState(false)
	const promised = shown.claimedUntil
	const what = `${localized(shown.serviceType.name, language)} · ${shown.county.name}`
	const { state } = promised ? release : claim
	const press = async () => {
		const asked = { openRequest: shown.id }
		const payload = promised ? (await release.act(asked))?.releaseClaim : (await claim.act(asked))?.claimOpenRequest
		if (!payload) return
		const [error] = payload.userErrors.map((found) => readFragment(UserErrorParts, found).code)
		const late = error === 'ALREADY_DECIDED' || error === 'NOT_FOUND'
		setFailed(error !== undefined && !late)
		if (!error) announce(say(promised ? 'offer.released' : 'offer.promised', { what }))
		if (!error || late) onSettled(late)
	}
	return (
		<li className="sheet stack stack-tight">
			<p className="row row-apart">
				<strong>{what}</strong>
				<Tag tone={shown.urgency === 'CRITICAL' ? 'over' : 'soon'}>{t(urgencies[shown.urgency].name)}</Tag>
			</p>
			{promised ? (
				<Banner tone="ok" title={say('offer.yours', { time: timeOfDay(promised, language) })}>
					{say('offer.yours.then')}
				</Banner>
			) : (
				<Clock startedAt={openedAt(shown)} dueAt={shown.until} label={say('offer.until')} />
			)}
			{failed && <Banner tone="over" live title={say('offer.other')} />}
			{state === 'unsent' && (
				<Banner tone="over" live title={t('act.unsent')}>
					{t('act.unsent.safe')}
				</Banner>
			)}
			<div>
				<Button look={promised ? 'quiet' : 'primary'} busy={state === 'busy'} aria-label={say(promised ? 'offer.release.named' : 'offer.claim.named', { what })} onClick={() => void press()}>
					{say(promised ? 'offer.release' : 'offer.claim')}
				</Button>
			</div>
		</li>
	)
}
