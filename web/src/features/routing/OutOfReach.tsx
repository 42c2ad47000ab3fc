import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useRoutingWords } from '../../i18n/routingWords'
import { localized } from '../../i18n/words'
import { Banner } from '../../ui/Banner'
import { listOf, RefusalRowRefusal } from './NotOffered'
import { Opening } from './Opening'
import { WaitButton, type OnWait } from './WaitButton'

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
		choices {
			...RefusalRow
		}
	}
`)

export const ShortageShortage = graphql(`
	fragment ShortageParts on Shortage {
		needs {
			id
			serviceType {
				code
				name {
					en
					sw
				}
			}
		}
		serviceAtLocations {
			id
			organization {
				id
				name
			}
		}
	}
`)

type Props = { needs: readonly FragmentType<typeof OutOfReachNeed>[]; caseFile: string; onWait?: OnWait }

/** A need that nobody can meet now, and what a person could decide about it. Safety is never among the choices. */
export function OutOfReach({ needs, caseFile, onWait }: Props) {
	const { t, language } = useRoutingWords()
	return needs.map((fragment) => {
		const { need, relaxations, choices } = readFragment(OutOfReachNeed, fragment)
		const partners = choices.map((choice) => readFragment(RefusalRowRefusal, choice))
		const sets = relaxations.filter((codes) => codes.length > 0 && !codes.includes('SAFETY'))
		const consent = sets.some((codes) => codes.includes('CONSENT'))
		return (
			<Banner key={need.id} tone="soon" title={t('infeasible', { need: localized(need.serviceType.name, language) })}>
				{partners.length + sets.length === 0 ? <p>{t('infeasible.nobody')}</p> : <p>{t('infeasible.choices')}</p>}
				<ul className="stack stack-tight">
					{partners.map((row) => (
						<li key={row.serviceAtLocation.id}>
							<strong>{row.serviceAtLocation.organization.name}</strong>
							<br />
							{row.opening && <Opening of={row.opening} />}
							{onWait && <WaitButton row={row} onWait={onWait} />}
						</li>
					))}
					{partners.length === 0 && sets.map((codes) => <li key={codes.join(' ')}>– {listOf(codes, 'open', t, language)}</li>)}
				</ul>
				{consent && (
					<Link to="/cases/$caseFile" params={{ caseFile }}>
						{t('infeasible.consent')}
					</Link>
				)}
			</Banner>
		)
	})
}

/** Needs that can be met one by one, but not together: there is less room than needs. */
export function Shortages({ of }: { of: readonly FragmentType<typeof ShortageShortage>[] }) {
	const { t, language } = useRoutingWords()
	const list = (names: string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format([...new Set(names)])
	return of.map((fragment) => {
		const { needs, serviceAtLocations } = readFragment(ShortageShortage, fragment)
		return (
			<Banner key={needs.map((need) => need.id).join(' ')} tone="soon" title={t('shortage', { needs: list(needs.map((need) => localized(need.serviceType.name, language))) })}>
				<p>{t('shortage.choices', { partners: list(serviceAtLocations.map((place) => place.organization.name)) })}</p>
			</Banner>
		)
	})
}
