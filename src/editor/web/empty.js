// Stands in for Node's fs in the web worker host: nothing there is ever called.
export default {};
