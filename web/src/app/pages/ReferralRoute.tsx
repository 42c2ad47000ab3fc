import { Link, useParams } from '@tanstack/react-router'
import { SentReferral } from '../../features/referrals/CaseReferrals'
import { ReferralCard } from '../../features/referrals/ReferralCard'
import { graphql } from '../../gql'
import { useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { NothingForYou } from '../../portal/NothingForYou'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { answering, holdsOne, useViewer } from '../../portal/viewer'

const ReferralQuery = graphql(`
	query ReferralPage($id: ID!) {
		referral(id: $id) {
			id
			reference
			receiver {
				id
			}
			caseFile {
				id
				reference
			}
			...ReferralCard
			...SentReferral
		}
	}
`)

/** One referral by its opaque id: the receiver answers it, the sender is led to the case. */
export function ReferralRoute() {
	const { t } = useWords()
	const viewer = useViewer()
	const { referral: id } = useParams({ from: '/both/referrals/$referral' })
	const answer = useLiveQuery({ query: ReferralQuery, variables: { id } })
	return (
		<Answer of={answer}>
			{({ referral }) => {
				if (!referral) return <NothingForYou />
				if (holdsOne(viewer, answering) && referral.receiver.id === viewer.organization?.id) return <ReferralCard referral={referral} alone />
				return (
					<>
						<h1>{referral.reference}</h1>
						<ul className="sheet">
							<SentReferral caseFile={referral.caseFile?.id ?? ''} referral={referral} />
						</ul>
						{referral.caseFile && (
							<Link to="/cases/$caseFile" params={{ caseFile: referral.caseFile.id }}>
								{t('referral.toCase', { reference: referral.caseFile.reference })}
							</Link>
						)}
					</>
				)
			}}
		</Answer>
	)
}
