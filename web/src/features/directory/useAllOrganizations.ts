import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../../gql'

const AllOrganizations = graphql(`
	query AllOrganizations($after: String) {
		organizations(first: 50, after: $after) {
			edges {
				node {
					id
					name
				}
			}
			pageInfo {
				hasNextPage
				endCursor
			}
		}
	}
`)

type Named = { id: string; name: string }

/** Every organization of the directory by name, page after page; those that are here already are shown meanwhile. */
export function useAllOrganizations(): readonly Named[] {
	const client = useClient()
	const [all, setAll] = useState<readonly Named[]>([])
	useEffect(() => {
		let left = false
		const read = async (after: string | null, before: readonly Named[]): Promise<void> => {
			const answer = await client.query(AllOrganizations, { after }, { requestPolicy: 'cache-first' }).toPromise()
			const page = answer.data?.organizations
			if (left || !page) return
			const found = [...before, ...page.edges.map(({ node }) => node)]
			setAll(found.toSorted((one, other) => one.name.localeCompare(other.name)))
			if (page.pageInfo.hasNextPage && page.pageInfo.endCursor) await read(page.pageInfo.endCursor, found)
		}
		void read(null, [])
		return () => {
			left = true
		}
	}, [client])
	return all
}
