import { useMemo } from 'react'
import { authorizedFetch } from './session'
import { useSession } from './useSession'

/** Fetches a file with the person's own token and hands it to the device; whether it came. What is asked with it is not in the address. */
export function useDownload() {
	const session = useSession()
	return useMemo(
		() => async (address: string, name: string, asked?: object) => {
			const answer = await authorizedFetch(session)(address, asked && posted(asked)).catch(() => undefined)
			if (!answer?.ok) return false
			saveFile(await answer.blob(), name)
			return true
		},
		[session],
	)
}

function posted(asked: object): RequestInit {
	return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(asked) }
}

/** Hands a file to the device. */
export function saveFile(content: Blob, name: string) {
	const address = URL.createObjectURL(content)
	const link = document.createElement('a')
	link.href = address
	link.download = name
	link.click()
	URL.revokeObjectURL(address)
}
