import { useMemo } from 'react'
import { authorizedFetch } from './session'
import { useSession } from './useSession'

/** Fetches a file with the person's own token and hands it to the device; whether it came. */
export function useDownload() {
	const session = useSession()
	return useMemo(
		() => async (address: string, name: string) => {
			const answer = await authorizedFetch(session)(address).catch(() => undefined)
			if (!answer?.ok) return false
			save(await answer.blob(), name)
			return true
		},
		[session],
	)
}

function save(content: Blob, name: string) {
	const address = URL.createObjectURL(content)
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
	URL.revokeObjectURL(address)
}
