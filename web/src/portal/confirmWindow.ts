export const windowKey = 'confirm-state'
export const channelName = 'confirm'

/** In the small window that a person signs in again with: hands the answer to the page that asked, and closes. */
export function isConfirmWindow(): boolean {
	const state = new URLSearchParams(location.hash.slice(1)).get('state')
	if (!state || state !== localStorage.getItem(windowKey)) return false
	localStorage.removeItem(windowKey)
	const channel = new BroadcastChannel(channelName)
	channel.postMessage(location.hash)
	channel.close()
	history.replaceState(null, '', '/')
	window.close()
	return true
}
