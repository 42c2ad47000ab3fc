import { graphql, readFragment, type FragmentType } from '../../gql'
import { useBodyWords } from '../../i18n/bodyWords'
import { useNow } from '../../ui/useNow'
import { spoken, type Names } from './reasonFacts'
import './bodies.css'

export const BodyReasonParts = graphql(`
	fragment BodyReasonParts on BodyReason {
		code
		source
		facts {
			name
			value
		}
	}
`)

/** Coded reasons as sentences, each with who says so. */
export function Reasons({ reasons, names }: { reasons: readonly FragmentType<typeof BodyReasonParts>[]; names: Names }) {
	const { say, language } = useBodyWords()
	const now = useNow()
	return (
		<ul className="stack stack-tight">
			{reasons
				.map((reason) => readFragment(BodyReasonParts, reason))
				.map(({ code, facts, source }) => {
					const told = spoken(facts, names, say, language, now)
					return (
						<li key={code}>
							{say(`reason.${code}`, told)}
							{told['instead'] && <strong> {say('instead', { body: told['instead'] })}</strong>}
							<br />
							<span className="quiet small body-source">{say('source', { source })}</span>
						</li>
					)
				})}
		</ul>
	)
}
