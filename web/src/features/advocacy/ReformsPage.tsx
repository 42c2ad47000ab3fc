import { graphql } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { coordinating, holdsOne, useViewer } from '../../portal/viewer'
import { Disclosure } from '../../ui/Disclosure'
import { AdvocacyNav } from './AdvocacyNav'
import { ReformCard } from './ReformCard'
import { StartReform } from './StartReform'
import './advocacy.css'

const ReformsQuery = graphql(`
	query AdvocacyReforms {
		reforms {
			id
			...ReformCard
		}
		uprThemes {
			code
			name {
				en
				sw
			}
		}
	}
`)

/** Laws, regulations and policies that are to be changed, and how far each has come. */
export function ReformsPage() {
	const { say } = useAdvocacyWords()
	const viewer = useViewer()
	const answer = useLiveQuery({ query: ReformsQuery, variables: {} })
	return (
		<div className="stack">
			<h1>{say('reforms')}</h1>
			<p>{say('reforms.lead')}</p>
			<AdvocacyNav />
			<Answer of={answer} rows={5}>
				{({ reforms, uprThemes }) => (
					<>
						{reforms?.length === 0 && <p>{say('reforms.none')}</p>}
						<ul className="stack advocacy-list">
							{reforms?.map((reform) => (
								<ReformCard key={reform.id} reform={reform} />
							))}
						</ul>
						{holdsOne(viewer, coordinating) && (
							<Disclosure label={say('reform.start')}>
								<StartReform key={reforms?.length} themes={uprThemes ?? []} onDone={answer.again} />
							</Disclosure>
						)}
					</>
				)}
			</Answer>
		</div>
	)
}
