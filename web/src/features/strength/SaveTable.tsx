import { useState } from 'react'
import { useClient } from 'urql'
import { graphql } from '../../gql'
import { useStrengthWords } from '../../i18n/strengthWords'
import { useWords } from '../../i18n/words'
import { saveFile } from '../../portal/useDownload'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'

const StrengthTableQuery = graphql(`
	query StrengthTable {
		networkStrength {
			csv
		}
	}
`)

/** The matrix as a file, made by the portal when it is asked for. */
export function SaveTable() {
	const { t } = useWords()
	const { say } = useStrengthWords()
	const client = useClient()
	const [busy, setBusy] = useState(false)
	const make = async () => {
		setBusy(true)
		const { data } = await client.query(StrengthTableQuery, {}, { requestPolicy: 'network-only' }).toPromise()
		setBusy(false)
		if (data?.networkStrength) {
			saveFile(new Blob([data.networkStrength.csv], { type: 'text/csv' }), 'strength.csv')
			announce(say('strength.csv.saved'))
		} else announce(t('answer.failed'))
	}
	return (
		<Button busy={busy} onClick={() => void make()}>
			{say('strength.csv')}
		</Button>
	)
}
