import { graphql, readFragment, type FragmentType } from '../../gql'
import { useAdvocacyWords } from '../../i18n/advocacyWords'
import { Disclosure } from '../../ui/Disclosure'

export const PlanListBody = graphql(`
	fragment PlanList on MissionSuggestion {
		mission {
			id
			name
		}
		ask {
			id
			current {
				words
			}
		}
		earlier
		cases {
			atLeast
			fewerThanFive
		}
	}
`)

/** Which missions to see with what, and why. */
export function PlanList({ plan }: { plan: readonly FragmentType<typeof PlanListBody>[] }) {
	const { say } = useAdvocacyWords()
	return (
		<Disclosure label={say('plan', { count: plan.length })}>
			<p>{say('plan.lead')}</p>
			<ol className="stack">
				{plan
					.map((one) => readFragment(PlanListBody, one))
					.map(({ mission, ask, earlier, cases }) => (
						<li key={`${mission.id} ${ask.id}`}>
							<strong>{mission.name}</strong>
							<p>{ask.current.words}</p>
							<p className="quiet">
								{say('plan.earlier', { count: earlier })} · {cases.fewerThanFive ? say('cases.few') : say('cases.some', { count: cases.atLeast })}
							</p>
						</li>
					))}
			</ol>
		</Disclosure>
	)
}
