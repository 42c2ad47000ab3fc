import { useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../../gql'
import { useEntryWords } from '../../i18n/entryWords'
import { useListingWords } from '../../i18n/listingWords'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/Field'
import { OneOf } from '../../ui/Options'

const FindOrganizations = graphql(`
	query FindOrganizations($filter: DirectoryFilter) {
		organizations(first: 10, filter: $filter) {
			totalCount
			edges {
				node {
					id
					name
				}
			}
		}
	}
`)

type Found = { all: number; shown: readonly { id: string; name: string }[] }

type Props = { name: string; label: string; without: string; error: string | undefined; chosen: string; onChoose: (id: string) => void }

/** One organization of ten thousand, found by a part of its name. */
export function OrganizationPicker({ name, label, without, error, chosen, onChoose }: Props) {
	const { say } = useEntryWords()
	const { say: listed } = useListingWords()
	const client = useClient()
	const [text, setText] = useState('')
	const [found, setFound] = useState<Found>()
	const search = async () => {
		if (!text.trim()) return
		const answer = await client.query(FindOrganizations, { filter: { text: text.trim() } }, { requestPolicy: 'network-only' }).toPromise()
		const page = answer.data?.organizations
		if (page) setFound({ all: page.totalCount, shown: page.edges.map(({ node }) => node).filter(({ id }) => id !== without) })
	}
	return (
		<>
			<TextField
				name={name}
				label={label}
				hint={say('entry.find.hint')}
				error={error}
				maxLength={80}
				value={text}
				onChange={(event) => setText(event.target.value)}
				onKeyDown={(event) => {
					if (event.key !== 'Enter') return
					event.preventDefault()
					void search()
				}}
			/>
			<div className="row">
				<Button onClick={() => void search()}>{listed('partners.search')}</Button>
			</div>
			{found && (
				<div role="status">
					{found.shown.length === 0 ? (
						<p>{say('entry.find.none')}</p>
					) : (
						found.all > 10 && <p className="quiet">{say('entry.find.some', { all: found.all })}</p>
					)}
				</div>
			)}
			{found && found.shown.length > 0 && (
				<OneOf name={`${name}-found`} label={say('entry.find.which')} value={chosen} onChoose={onChoose} options={found.shown.map(({ id, name: called }) => ({ value: id, label: called }))} />
			)}
		</>
	)
}
