import { useCampaignWords } from '../../i18n/campaignWords'
import type { Aspect, Found } from './CoalitionForm'

type Props = { found: Found; nameOf: (aspect: Aspect) => string; institutionOf: (code: string) => string }

/** The best sets, each member with its reason, and who was left out because of which tie. */
export function CoalitionSets({ found: { coalitions, uncovered, leftOut }, nameOf, institutionOf }: Props) {
	const { say } = useCampaignWords()
	const things = (aspects: readonly Aspect[]) => aspects.map(nameOf).join(', ')
	return (
		<div className="stack">
			{uncovered.length > 0 && <p>{say('coalition.uncovered', { things: things(uncovered) })}</p>}
			<ol className="stack">
				{coalitions.map(({ members, exposure, ties }) => (
					<li key={members.map(({ organization }) => organization).join(' ')}>
						<p>{say('coalition.set', { count: members.length, exposure, ties })}</p>
						<ul>
							{members.map(({ organization, name, covers, alone }) => (
								<li key={organization}>
									{say('coalition.covers', { name, things: things(covers) })}
									{alone.length > 0 && `; ${say('coalition.alone', { things: things(alone) })}`}
								</li>
							))}
						</ul>
					</li>
				))}
			</ol>
			{leftOut.length > 0 && (
				<div>
					<p>{say('coalition.left')}</p>
					<ul className="quiet">
						{leftOut.map(({ organization, name, institution, kind, reaches }) => (
							<li key={organization}>
								{say(`coalition.tie.${kind}`, { name, tied: institutionOf(institution) })}
								{reaches !== institution && `; ${say('coalition.reaches', { reached: institutionOf(reaches) })}`}
							</li>
						))}
					</ul>
				</div>
			)}
		</div>
	)
}
