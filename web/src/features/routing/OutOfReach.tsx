import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { listOf } from './NotOffered'

export const OutOfReachNeed = graphql(`
	fragment OutOfReach on InfeasibleNeed {
		need {
			id
			serviceType {
				code
				name {
					en
					sw
				}
			}
		}
		relaxations
	}
`)

/** A need that nobody can meet now, and what a person could decide about it. Safety is never among the choices. */
export function OutOfReach({ needs, caseFile }: { needs: readonly FragmentType<typeof OutOfReachNeed>[]; caseFile: string }) {
	const { t, language } = useRoutingWords()
	return needs.map((fragment) => {
		const { need, relaxations } = readFragment(OutOfReachNeed, fragment)
		const choices = relaxations.filter((codes) => codes.length > 0 && !codes.includes('SAFETY'))
		const consent = choices.some((codes) => codes.includes('CONSENT'))
		return (
			<Banner key={need.id} tone="soon" title={t('infeasible', { need: localized(need.serviceType.name, language) })}>
				{choices.length === 0 ? (
					<p>{t('infeasible.nobody')}</p>
				) : (
					<>
						<p>{t('infeasible.choices')}</p>
						<ul>
							{choices.map((codes) => (
								<li key={codes.join(' ')}>– {listOf(codes, 'open', t, language)}</li>
							))}
						</ul>
					</>
				)}
				{consent && (
					<Link to="/cases/$caseFile" params={{ caseFile }}>
						{t('infeasible.consent')}
					</Link>
				)}
			</Banner>
		)
	})
}
