import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { graphql } from '../../gql'
import type { DirectoryFilter, DirectoryWordsQuery as WordsAnswer } from '../../gql/graphql'
import { useListingWords } from '../../i18n/listingWords'
import { localized, useWords } from '../../i18n/words'
import { Answer } from '../../portal/Answer'
import { useLiveQuery } from '../../portal/useLiveQuery'
import { Button } from '../../ui/Button'
import { CountyPicker } from '../../ui/CountyTiles'
import { Disclosure } from '../../ui/Disclosure'
import { SelectField, TextField } from '../../ui/Field'
import { SomeOf } from '../../ui/Options'
import { OrganizationRow } from './OrganizationRow'
import './PartnersPage.css'

const NetworkLinks = lazy(() => import('./NetworkLinks').then(({ NetworkLinks: links }) => ({ default: links })))

const DirectoryWordsQuery = graphql(`
	query DirectoryWords {
		serviceTypes {
			code
			name {
				en
				sw
			}
		}
		languages {
			code
			name {
				en
				sw
			}
		}
	}
`)

const PartnersQuery = graphql(`
	query Partners($after: String, $filter: DirectoryFilter) {
		organizations(first: 20, after: $after, filter: $filter) {
			totalCount
			edges {
				node {
					id
					...OrganizationRow
				}
			}
			pageInfo {
				hasNextPage
				endCursor
			}
		}
	}
`)

/** Who is in the network: list first, map beside it. Codes of filters are in the address, so it can be kept; a text never is. */
export function PartnersPage() {
	const { say: listed } = useListingWords()
	const { county, help, language, open } = useSearch({ from: '/both/partners' })
	const navigate = useNavigate({ from: '/partners' })
	const [text, setText] = useState<string | null>(null)
	const filter: DirectoryFilter = {
		...(text && { text }),
		...(county && { county }),
		...(help && { serviceType: help }),
		...(language && { language }),
		...(open && { openNow: true }),
	}
	const setFilter = (next: DirectoryFilter) => {
		setText(next.text ?? null)
		void navigate({
			replace: true,
			search: {
				...(next.county && { county: next.county }),
				...(next.serviceType && { help: next.serviceType }),
				...(next.language && { language: next.language }),
				...(next.openNow && { open: true as const }),
			},
		})
	}
	const words = useLiveQuery({ query: DirectoryWordsQuery, requestPolicy: 'cache-first' })
	return (
		<>
			<h1>{listed('partners')}</h1>
			<Suspense>
				<NetworkLinks />
			</Suspense>
			<div className="partners">
				<Answer of={words}>{(data) => <Filters words={data} filter={filter} onFilter={setFilter} />}</Answer>
				<Listing key={JSON.stringify(filter)} filter={filter} />
			</div>
		</>
	)
}

function Filters({ words, filter, onFilter }: { words: WordsAnswer; filter: DirectoryFilter; onFilter: (filter: DirectoryFilter) => void }) {
	const { language } = useWords()
	const { say: listed } = useListingWords()
	const [text, setText] = useState('')
	const change = (part: DirectoryFilter) => onFilter({ ...filter, ...part })
	return (
		<form
			className="stack sheet"
			role="search"
			onSubmit={(event) => {
				event.preventDefault()
				change({ text: text.trim() || null })
			}}
		>
			<div className="partners-text">
				<TextField name="text" label={listed('partners.text')} maxLength={80} value={text} onChange={(event) => setText(event.target.value)} />
				<Button type="submit">{listed('partners.search')}</Button>
			</div>
			<Disclosure label={listed('partners.filter')} open={matchMedia('(width >= 960px)').matches}>
				<div className="stack">
					<SelectField
						name="serviceType"
						label={listed('partners.serviceType')}
						empty={listed('partners.any')}
						value={filter.serviceType ?? ''}
						onChange={(event) => change({ serviceType: event.target.value || null })}
					>
						{words.serviceTypes?.map((type) => (
							<option key={type.code} value={type.code}>
								{localized(type.name, language)}
							</option>
						))}
					</SelectField>
					<SelectField
						name="language"
						label={listed('partners.language')}
						empty={listed('partners.any')}
						value={filter.language ?? ''}
						onChange={(event) => change({ language: event.target.value || null })}
					>
						{words.languages?.map((tongue) => (
							<option key={tongue.code} value={tongue.code}>
								{localized(tongue.name, language)}
							</option>
						))}
					</SelectField>
					<SomeOf
						name="openNow"
						label={listed('partners.when')}
						values={filter.openNow ? ['yes'] : []}
						onChange={(values) => change({ openNow: values.length > 0 ? true : null })}
						options={[{ value: 'yes', label: listed('partners.openNow') }]}
					/>
					<CountyPicker label={listed('partners.county')} chosen={filter.county ?? undefined} onChoose={(county) => change({ county: county ?? null })} />
				</div>
			</Disclosure>
		</form>
	)
}

function Listing({ filter }: { filter: DirectoryFilter }) {
	const { t } = useWords()
	const { say: listed } = useListingWords()
	const [trail, setTrail] = useState<(string | null)[]>([null])
	const answer = useLiveQuery({ query: PartnersQuery, variables: { after: trail.at(-1) ?? null, filter } })
	return (
		<section className="stack" aria-label={listed('partners.found')}>
			<Answer of={answer} rows={5}>
				{({ organizations: page }) => (
					<>
						<p role="status">{listed('partners.count', { count: page?.totalCount ?? 0 })}</p>
						<ul className="stack stack-tight">
							{page?.edges.map(({ node }) => (
								<OrganizationRow key={node.id} organization={node} />
							))}
						</ul>
						<nav className="row" aria-label={t('pages')}>
							{trail.length > 1 && <Button onClick={() => setTrail(trail.slice(0, -1))}>{t('pages.before')}</Button>}
							{page?.pageInfo.hasNextPage && (
								<Button onClick={() => setTrail([...trail, page.pageInfo.endCursor ?? null])}>{t('pages.next')}</Button>
							)}
						</nav>
					</>
				)}
			</Answer>
		</section>
	)
}
