import { graphql, readFragment, type FragmentType } from '../../gql'
import { useTwinWords } from '../../i18n/twinWords'
import { Disclosure } from '../../ui/Disclosure'

export const PairReasonsPair = graphql(`
	fragment PairReasons on DuplicatePair {
		id
		reasons {
			code
			points
			facts {
				name
				value
			}
		}
	}
`)

/** What speaks for and against, with points that add up. */
export function Reasons({ pair }: { pair: FragmentType<typeof PairReasonsPair> }) {
	const { say } = useTwinWords()
	const { reasons } = readFragment(PairReasonsPair, pair)
	return (
		<Disclosure label={say('twins.reasons')} open>
			<ul className="stack stack-tight">
				{reasons.map(({ code, points, facts }) => (
					<li key={code}>
						{say(`reason.${code}`, Object.fromEntries(facts.map(({ name, value }) => [name, value])))}{' '}
						<span className="quiet">{say('reason.points', { points: points > 0 ? `+${points}` : String(points) })}</span>
					</li>
				))}
			</ul>
		</Disclosure>
	)
}
