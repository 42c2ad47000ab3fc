import { useState } from 'react'
import { graphql } from '../../gql'
import { useOpenRequestWords } from '../../i18n/openRequestWords'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Banner } from '../../ui/Banner'
import { OpenRequestOffer } from './OpenRequestOffer'

const OpenRequestOffersQuery = graphql(`
	query OpenRequestOffers {
		openRequests {
			id
			...OpenRequestOffer
		}
	}
`)

/** What any partner that may be asked can claim; nothing at all while there is none for this one. */
export function OpenRequestOffers() {
	const { say } = useOpenRequestWords()
	const { data, again } = useLiveQuery({ query: OpenRequestOffersQuery })
	// Said here: what came too late is gone from the list by the time it is read.
	const [late, setLate] = useState(false)
	const offers = data?.openRequests ?? []
	if (offers.length === 0 && !late) return null
	const settle = (tooLate: boolean) => {
		setLate(tooLate)
		again()
	}
	return (
		<section className="stack" aria-labelledby="open-requests">
			<h2 id="open-requests">{say('offers')}</h2>
			<p className="quiet">{say('offers.why')}</p>
			{late && <Banner tone="soon" live title={say('offer.late')} />}
			<ul className="stack">
				{offers.map((offer) => (
					<OpenRequestOffer key={offer.id} offer={offer} onSettled={settle} />
				))}
			</ul>
		</section>
	)
}
