import { useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../../gql'
import type { PublicationFilterInput } from '../../gql/graphql'
import { usePublicationWords } from '../../i18n/publicationWords'
import { useWords } from '../../i18n/words'
import { saveFile } from '../../portal/useDownload'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'

const PublicationTableQuery = graphql(`
	query PublicationTable($filter: PublicationFilterInput) {
		publicationTable(filter: $filter)
	}
`)

/** What is looked for as a file, made by the portal when it is asked for. */
export function SavePublications({ filter }: { filter: PublicationFilterInput }) {
	const { say } = usePublicationWords()
	const { t } = useWords()
	const client = useClient()
	const [busy, setBusy] = useState(false)
	const make = async () => {
		setBusy(true)
		const { data } = await client.query(PublicationTableQuery, { filter }, { requestPolicy: 'network-only' }).toPromise()
		setBusy(false)
		if (data?.publicationTable) {
			saveFile(new Blob([data.publicationTable], { type: 'text/csv' }), 'publications.csv')
			announce(say('table.saved'))
		} else announce(t('answer.failed'))
	}
	return (
		<div className="row">
			<Button busy={busy} onClick={() => void make()}>
				{say('table')}
			</Button>
		</div>
	)
}
